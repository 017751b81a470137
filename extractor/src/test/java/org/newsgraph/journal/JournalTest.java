package org.newsgraph.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.problem.CodedException;
import org.newsgraph.problem.ProblemCode;

class JournalTest {

  private static final Stamp STAMP = new Stamp("abc", "1");

  @TempDir private Path folder;

  private Path file() {
    return folder.resolve("store").resolve("journal.jsonl");
  }

  private static JournalRecord entry(String input) {
    return new JournalRecord(input, STAMP, SampleFindings.of(input));
  }

  @Test
  void everyKindOfFindingComesBackAsItWasWritten() {
    try (Journal journal = Journal.open(file())) {
      journal.append(entry("b.txt"));
      journal.append(entry("a.txt"));
    }
    try (Journal journal = Journal.open(file())) {
      assertThat(journal.records()).containsExactly(entry("a.txt"), entry("b.txt"));
    }
  }

  @Test
  void theLastRecordOfAnInputCounts() {
    JournalRecord later =
        new JournalRecord("a.txt", new Stamp("def", "1"), SampleFindings.of("a.txt"));
    try (Journal journal = Journal.open(file())) {
      journal.append(entry("a.txt"));
      journal.append(later);
    }
    try (Journal journal = Journal.open(file())) {
      assertThat(journal.stamp("a.txt")).contains(later.stamp());
      assertThat(journal.records()).containsExactly(later);
    }
  }

  @Test
  void aForgottenInputHasNoRecordUntilItIsReadAgain() {
    try (Journal journal = Journal.open(file())) {
      journal.append(entry("a.txt"));
      journal.forget("a.txt");
    }
    try (Journal journal = Journal.open(file())) {
      assertThat(journal.inputs()).isEmpty();
      journal.append(entry("a.txt"));
      assertThat(journal.inputs()).containsExactly("a.txt");
    }
  }

  @Test
  void ofTwoInputsWithOneKeyTheLaterCountsWhateverTheirOrder() {
    JournalRecord one = new JournalRecord("a.txt", STAMP, SampleFindings.of("shared"));
    JournalRecord other =
        new JournalRecord("b.txt", new Stamp("fed", "1"), SampleFindings.of("shared"));
    try (Journal journal = Journal.open(file())) {
      journal.append(other);
      journal.append(one);
      assertThat(journal.articles()).containsExactly(other.findings());
      assertThat(journal.superseded()).containsExactly(Map.entry("a.txt", "b.txt"));
    }
  }

  @Test
  void halfALineOfAKilledRunIsCutOff() throws IOException {
    try (Journal journal = Journal.open(file())) {
      journal.append(entry("a.txt"));
      journal.append(entry("b.txt"));
    }
    byte[] whole = Files.readAllBytes(file());
    Files.write(file(), Arrays.copyOf(whole, whole.length - 40));
    try (Journal journal = Journal.open(file())) {
      assertThat(journal.inputs()).containsExactly("a.txt");
      journal.append(entry("b.txt"));
    }
    assertThat(file()).hasBinaryContent(whole);
  }

  @Test
  void aSecondWriterIsToldWhoHoldsTheStore() {
    try (Journal journal = Journal.open(file())) {
      assertThat(journal.inputs()).isEmpty();
      assertThatThrownBy(() -> Journal.open(file()))
          .isInstanceOfSatisfying(
              CodedException.class, e -> assertThat(e.code()).isEqualTo(ProblemCode.STORE_HELD))
          .hasMessageContaining(Long.toString(ProcessHandle.current().pid()));
    }
  }

  @Test
  void aJournalThatIsNoneIsBrokenAndStaysUntouched() throws IOException {
    Files.createDirectories(file().getParent());
    Files.writeString(file(), "no journal\n", StandardOpenOption.CREATE);
    assertThatThrownBy(() -> Journal.open(file()))
        .isInstanceOfSatisfying(
            CodedException.class, e -> assertThat(e.code()).isEqualTo(ProblemCode.STORE_BROKEN));
    assertThat(Files.readAllLines(file())).isEqualTo(List.of("no journal"));
  }
}
