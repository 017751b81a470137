package org.newsgraph.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class ContentHashTest {

  @Test
  void fieldsAreKeptApart() {
    assertThat(ContentHash.of(List.of("AB", "C"))).isNotEqualTo(ContentHash.of(List.of("A", "BC")));
  }

  @Test
  void sixtyFourBitsAsHexadecimalDigits() {
    assertThat(ContentHash.of(List.of("x"))).matches("[0-9a-f]{16}");
  }
}
