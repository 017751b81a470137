package org.newsgraph.text;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class CodePointsTest {

  @Test
  void offsetsBehindAnEmojiAreOneLess() {
    String source = "He 😀 met 😀 her";
    CodePoints codePoints = CodePoints.of(source);
    int met = source.indexOf("met");
    int her = source.indexOf("her");

    assertThat(codePoints.before(0)).isZero();
    assertThat(codePoints.before(3)).isEqualTo(3);
    assertThat(codePoints.before(met)).isEqualTo(source.codePointCount(0, met));
    assertThat(codePoints.of(new Span(met, her)))
        .isEqualTo(new Span(source.codePointCount(0, met), source.codePointCount(0, her)));
  }

  @Test
  void plainTextKeepsItsOffsets() {
    assertThat(CodePoints.of("Ça va, señor?")).isEqualTo(CodePoints.PLAIN);
    assertThat(CodePoints.PLAIN.before(7)).isEqualTo(7);
  }
}
