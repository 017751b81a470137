package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsgraph.load.Credentials;
import org.newsgraph.server.NewsgraphServer;

/** The whole road, with the real models, the real TDB2 and the samples. */
class RoadIT {

  @TempDir private static Path folder;

  private static Path store;
  private static Call first;

  @BeforeAll
  static void buildTheSamples() {
    store = folder.resolve("store");
    first = build(store, samples());
  }

  private static List<String> samples() {
    try (Stream<Path> files = Files.list(Path.of("../extractor/samples"))) {
      return files
          .map(Path::toString)
          .filter(name -> !name.endsWith("index.txt"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static Call build(Path into, List<String> inputs) {
    List<String> arguments = new ArrayList<>(List.of("build", "--store", into.toString()));
    arguments.addAll(inputs);
    return Call.of(arguments.toArray(String[]::new));
  }

  private static Call query(String question, String... more) {
    List<String> arguments =
        new ArrayList<>(List.of("query", question, "--store", store.toString(), "--format", "csv"));
    arguments.addAll(List.of(more));
    return Call.of(arguments.toArray(String[]::new));
  }

  private static String quads(Path of) {
    Call call = Call.of("export", "--store", of.toString(), "--format", "nq", "--sorted");
    assertThat(call.status()).isZero();
    return call.out();
  }

  @Test
  void everySampleIsTaken() {
    assertThat(first.status()).isZero();
    assertThat(first.out().lines().map(line -> line.replaceAll("\\s+", " ")))
        .contains("inputs " + samples().size(), " added " + samples().size(), " rejected 0");
  }

  @Test
  void aMeetingIsAnsweredWithDatePlaceAndTheProvingSentence() {
    assertThat(query("who-met-whom").out().lines())
        .anySatisfy(
            row ->
                assertThat(row)
                    .contains(
                        "Ingrid Solheim",
                        "Tomás Arriaga",
                        "actual",
                        "2024-03-04",
                        "Customs House",
                        "met her counterpart from Port Varga"));
  }

  @Test
  void anArticleIsExplainedSentenceBySentence() throws IOException {
    Path article = folder.resolve("mayors.txt");
    Files.writeString(
        article,
        """
        Title: Two mayors meet
        Date: 2024-03-05

        The mayor of Oslo, Ann Lee, met Bo Rask in Bergen on Monday. "We listened," she said. The two will meet again in May.
        """);
    Call call = Call.of("explain", article.toString());
    assertThat(call.status()).isZero();
    assertThat(call.out().lines().map(line -> line.substring(article.toString().length())))
        .anyMatch(
            line -> line.startsWith(":2: meeting   actual Ann Lee + Bo Rask | date 2024-03-04"))
        .anyMatch(line -> line.startsWith(":3: mention   she = Ann Lee | by pronoun"))
        .anyMatch(
            line -> line.startsWith(":4: mention   The two = Ann Lee + Bo Rask | by description"))
        .anyMatch(
            line -> line.startsWith(":4: meeting   planned Ann Lee + Bo Rask | date 2024-05"));
    assertThat(call.out()).doesNotContain("\u001b");
  }

  @Test
  void whatIsPlannedIsNoFact() {
    assertThat(query("who-met-whom").out()).doesNotContain("is to meet Transport Minister");
    assertThat(query("who-met-whom", "status=planned").out())
        .contains("is to meet Transport Minister");
  }

  @Test
  void whatIsLessSureThanWantedIsLeftOut() {
    assertThat(query("who-met-whom", "min-confidence=0.5").out().lines())
        .hasSizeGreaterThan(1)
        .hasSameSizeAs(query("who-met-whom").out().lines().toList());
    assertThat(query("who-met-whom", "min-confidence=1").out().lines()).hasSize(1);
  }

  @Test
  void indirectSpeechIsAnsweredApartFromQuotations() {
    String reported = query("who-is-reported-to-have-said-what", "unnamed=yes").out();
    assertThat(reported.lines())
        .anySatisfy(row -> assertThat(row).contains("Samir Qatarneh", ",said,assertion,"));
    assertThat(query("who-said-what", "unnamed=yes", "status=any").out())
        .doesNotContain("indirect-");
  }

  @Test
  void theQuestionsKeepTheirColumns() {
    assertThat(header("who-is-mentioned"))
        .contains("source", "person", "name", "aliases", "sameAs");
    assertThat(header("who-met-whom"))
        .contains(
            "source",
            "event",
            "kind",
            "person",
            "name",
            "other",
            "otherName",
            "status",
            "date",
            "place",
            "placeName",
            "confidence",
            "evidence",
            "title",
            "published",
            "url");
    assertThat(header("who-said-what"))
        .contains("source", "statement", "speaker", "name", "quote", "date", "evidence");
    assertThat(header("who-is-reported-to-have-said-what"))
        .contains(
            "source", "statement", "speaker", "name", "content", "cue", "act", "date", "evidence");
    assertThat(header("who-holds-which-role"))
        .contains("source", "person", "name", "role", "of", "former", "evidence");
    assertThat(header("who-was-where"))
        .contains(
            "source",
            "event",
            "person",
            "name",
            "place",
            "placeName",
            "date",
            "status",
            "evidence");
    assertThat(header("who-is-in-which-work"))
        .contains("source", "work", "title", "type", "person", "name", "how", "evidence");
  }

  private static List<String> header(String question) {
    Call call = query(question, "status=any");
    assertThat(call.status()).isZero();
    return List.of(call.out().lines().findFirst().orElseThrow().split(","));
  }

  @Test
  void unchangedArticlesAreSkippedWithoutLoadingAModel() {
    Call second = build(store, samples());
    assertThat(second.status()).isZero();
    assertThat(second.out().lines().map(line -> line.replaceAll("\\s+", " ")))
        .contains(" skipped, unchanged " + samples().size(), " added 0");
    assertThat(second.err()).doesNotContain("loading CoreNLP");
  }

  @Test
  void theOrderOfTheArticlesLeavesNoTrace() {
    List<String> reversed = new ArrayList<>(samples());
    Collections.reverse(reversed);
    Path other = folder.resolve("reversed");
    build(other, reversed);
    assertThat(quads(other)).isEqualTo(quads(store)).isNotBlank();
  }

  @Test
  void anArticleTakenOutLeavesNoTrace() {
    List<String> samples = samples();
    Path without = folder.resolve("without");
    Path removed = folder.resolve("removed");
    build(without, samples.subList(1, samples.size()));
    build(removed, samples);
    assertThat(Call.of("remove", "--store", removed.toString(), samples.get(0)).status()).isZero();
    assertThat(quads(removed)).isEqualTo(quads(without));
    assertThat(Call.of("remove", "--store", removed.toString(), samples.get(0)).status())
        .isEqualTo(2);
  }

  @Test
  void aKilledBuildGoesOnWhereItWas() throws IOException, InterruptedException {
    Path killed = folder.resolve("killed");
    Process build = start(killed);
    Path journal = killed.resolve("journal.jsonl");
    while (build.isAlive() && (!Files.exists(journal) || Files.size(journal) == 0)) {
      build.waitFor(20, TimeUnit.MILLISECONDS);
    }
    build.destroyForcibly().waitFor();
    assertThat(build(killed, samples()).status()).isZero();
    assertThat(quads(killed)).isEqualTo(quads(store));
  }

  private static Process start(Path into) throws IOException {
    List<String> command =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                Main.class.getName(),
                "build",
                "--threads",
                "1",
                "--store",
                into.toString()));
    command.addAll(samples());
    File log = folder.resolve("started.log").toFile();
    return new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log).start();
  }

  @Test
  void aServedStoreTakesArticlesThroughTheServerAlone() throws IOException, InterruptedException {
    Path served = folder.resolve("served");
    Path password = Files.writeString(folder.resolve("password"), "secret");
    List<String> samples = samples();
    build(served, samples.subList(1, samples.size()));
    try (NewsgraphServer server =
        NewsgraphServer.start(served, 0, Optional.of(new Credentials("desk", "secret")))) {
      assertThat(start(served).waitFor()).isEqualTo(3);
      assertThat(folder.resolve("started.log"))
          .content()
          .contains("NG-STORE-001", Long.toString(ProcessHandle.current().pid()));
      String endpoint = server.dataset().toString();
      Call through =
          Call.of(
              "build",
              "--store",
              served.toString(),
              "--endpoint",
              endpoint,
              "--user",
              "desk",
              "--password-file",
              password.toString(),
              samples.get(0));
      assertThat(through.status()).isZero();
      Call asked =
          Call.of("query", "who-met-whom", "--endpoint", endpoint, "--format", "csv", "status=any");
      assertThat(asked.out().lines().sorted().toList())
          .isEqualTo(query("who-met-whom", "status=any").out().lines().sorted().toList());
    }
  }

  @Test
  void aPortInUseIsNamed() throws IOException {
    try (ServerSocket taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      Call call =
          Call.of("serve", "--store", store.toString(), "--port", "" + taken.getLocalPort());
      assertThat(call.status()).isEqualTo(3);
      assertThat(call.err()).startsWith("NG-SERVE-001").contains("" + taken.getLocalPort());
    }
  }
}
