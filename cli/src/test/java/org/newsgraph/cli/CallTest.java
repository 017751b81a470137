package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import picocli.CommandLine;

class CallTest {

  @TempDir private Path folder;

  @Test
  void versionNamesWhatNewsgraphIsMadeOf() {
    Call call = Call.of("--version");
    assertThat(call.status()).isZero();
    assertThat(call.out())
        .contains("newsgraph 0.", "Apache Jena 5.", "Stanford CoreNLP 4.", "models");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "demo",
        "build",
        "explain",
        "query",
        "serve",
        "export",
        "remove",
        "evaluate",
        "calibrate",
        "measure"
      })
  void everyCommandExplainsItselfWithAnExample(String command) {
    Call call = Call.of(command, "--help");
    assertThat(call.status()).isZero();
    assertThat(call.out()).contains("Usage: newsgraph " + command, "Examples:");
  }

  @Test
  void aCallWithoutACommandIsWrong() {
    assertThat(Call.of().status()).isEqualTo(2);
    assertThat(Call.of("biuld", "x").status()).isEqualTo(2);
    assertThat(Call.of("biuld", "x").err()).contains("build");
  }

  @Test
  void aStoreThatIsNotThereCannotBeAsked() {
    Call call = Call.of("query", "who-met-whom", "--store", folder.resolve("none").toString());
    assertThat(call.status()).isEqualTo(3);
    assertThat(call.err()).startsWith("NG-STORE-003: ").contains("newsgraph build");
    assertThat(call.out()).isEmpty();
  }

  @Test
  void anUnknownQuestionIsAWrongCallThatNamesTheNearest() {
    Call call = Call.of("query", "who-met-who", "--store", folder.toString());
    assertThat(call.status()).isEqualTo(2);
    assertThat(call.err()).startsWith("NG-QUERY-001: ").contains("who-met-whom");
  }

  @Test
  void aParameterWithoutAValueIsAWrongCall() {
    Call call = Call.of("query", "who-met-whom", "status", "--store", folder.toString());
    assertThat(call.status()).isEqualTo(2);
    assertThat(call.err()).contains("KEY=VALUE", "'status'");
  }

  @Test
  void theQuestionsAreListedWithTheirParameters() {
    Call call = Call.of("query");
    assertThat(call.status()).isZero();
    assertThat(call.out())
        .contains(
            "who-is-mentioned",
            "who-met-whom",
            "who-said-what",
            "who-is-reported-to-have-said-what",
            "who-holds-which-role",
            "who-was-where",
            "who-is-in-which-work",
            "status=one of actual, planned, denied, hypothetical, alleged, any (default: actual)");
  }

  @Test
  void aCompletionScriptIsPrinted() {
    assertThat(Call.of("generate-completion").out()).contains("_complete_newsgraph");
  }

  @Test
  void everyBadInputIsRejectedWithItsReasonAndTheCountsAddUp() throws IOException {
    Files.writeString(folder.resolve("empty.txt"), "");
    Files.write(folder.resolve("binary.txt"), new byte[] {0, 1, 2, 3, 0, 0, 9});
    Files.write(folder.resolve("latin.txt"), new byte[] {'c', 'a', 'f', (byte) 0xe9, '.', '\n'});
    Path store = folder.resolve("store");
    Call call =
        Call.of(
            "build",
            "--store",
            store.toString(),
            folder.resolve("empty.txt").toString(),
            folder.resolve("binary.txt").toString(),
            folder.resolve("latin.txt").toString(),
            folder.resolve("absent").toString());
    assertThat(call.status()).isEqualTo(1);
    assertThat(call.out().lines().map(line -> line.replaceAll("\\s+", " ")))
        .contains("inputs 4", " added 0", " rejected 4");
    assertThat(call.out().lines().reduce("", (before, line) -> line))
        .contains("NG-READ-001", "NG-READ-002", "NG-READ-003", "NG-READ-004", "rejects.jsonl");
    assertThat(Files.readAllLines(store.resolve("rejects.jsonl")))
        .hasSize(4)
        .allSatisfy(line -> assertThat(line).contains("\"source\"", "\"code\"", "\"reason\""));
    assertThat(call.err()).doesNotContain("loading CoreNLP");
  }

  @Test
  void whatCannotBeReadCannotBeExplainedAndTheReasonIsGiven() throws IOException {
    Files.writeString(folder.resolve("empty.txt"), "");
    Call call =
        Call.of(
            "explain",
            folder.resolve("absent.txt").toString(),
            folder.resolve("empty.txt").toString());
    assertThat(call.status()).isEqualTo(1);
    assertThat(call.out()).isEmpty();
    assertThat(call.err()).contains("NG-READ-001: ", "NG-READ-002: ").doesNotContain("loading");
  }

  @Test
  void theDemoDoesNotTouchAFolderThatIsNoStore() throws IOException {
    Files.writeString(folder.resolve("mine.txt"), "mine");
    Call call = Call.of("demo", "--no-serve", "--store", folder.toString());
    assertThat(call.status()).isEqualTo(3);
    assertThat(folder.resolve("mine.txt")).hasContent("mine");
  }

  @Test
  void everyCommandOfTheReadmeIsACommand() throws IOException {
    List<String> commands = readmeCommands();
    assertThat(commands).hasSizeGreaterThan(8);
    CommandLine newsgraph = new CommandLine(new Main());
    newsgraph.setCaseInsensitiveEnumValuesAllowed(true);
    assertThat(commands)
        .allSatisfy(command -> newsgraph.parseArgs(command.replace("\"", "").split(" ")));
  }

  private static List<String> readmeCommands() throws IOException {
    try (Stream<String> lines = Files.lines(Path.of("../README.md"))) {
      return lines
          .filter(line -> line.startsWith("./newsgraph "))
          .map(line -> line.substring("./newsgraph ".length()))
          .map(line -> line.replace("\"Ingrid Solheim\"", "Solheim"))
          .toList();
    }
  }
}
