package org.newsgraph.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.problem.CodedException;
import org.newsgraph.problem.ProblemCode;

class StoreFolderTest {

  @TempDir private Path folder;

  private static ProblemCode code(Throwable failure) {
    return ((CodedException) failure).code();
  }

  @Test
  void theBaseOfTheFirstBuildStays() {
    Path path = folder.resolve("store");
    StoreFolder made = StoreFolder.ofBase(path, "https://data.example/id/");
    assertThat(StoreFolder.existing(path)).isEqualTo(made);
    assertThatThrownBy(() -> StoreFolder.ofBase(path, StoreFolder.DEFAULT_BASE))
        .satisfies(e -> assertThat(code(e)).isEqualTo(ProblemCode.STORE_BASE))
        .hasMessageContaining("https://data.example/id/");
  }

  @Test
  void aBaseMustBeAnIriThatEndsInASlash() {
    assertThatThrownBy(() -> StoreFolder.ofBase(folder.resolve("store"), "localhost"))
        .satisfies(e -> assertThat(code(e)).isEqualTo(ProblemCode.STORE_BASE));
    assertThat(folder.resolve("store")).doesNotExist();
  }

  @Test
  void anAbsentStoreIsMissing() {
    assertThatThrownBy(() -> StoreFolder.existing(folder.resolve("store")))
        .satisfies(e -> assertThat(code(e)).isEqualTo(ProblemCode.STORE_MISSING))
        .hasMessageContaining("newsgraph build");
  }

  @Test
  void aBrokenStoreIsBroken() throws IOException {
    Files.writeString(folder.resolve("store.json"), "{\"schema\": 7}");
    assertThatThrownBy(() -> StoreFolder.existing(folder))
        .satisfies(e -> assertThat(code(e)).isEqualTo(ProblemCode.STORE_BROKEN));
  }
}
