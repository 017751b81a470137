package org.newsgraph.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The README's tour, taken as a newcomer takes it: each command in turn, in a folder of one's own.
 */
class ReadmeIT {

  private static final Pattern CONSOLE = Pattern.compile("(?s)```console\n(.*?)```");
  private static final Pattern ARTICLE = Pattern.compile("(?s)```text\n(Title: .*?)```");
  private static final Pattern WORD = Pattern.compile("(?:[^\\s\"]|\"[^\"]*\")+");

  @TempDir private Path folder;

  @Test
  void everyCommandOfTheTourDoesWhatTheTourSays() throws IOException, InterruptedException {
    String readme = Files.readString(Path.of("../README.md"));
    Path articles = Files.createDirectories(folder.resolve("my-articles"));
    Files.writeString(articles.resolve("two-mayors.txt"), article(readme));
    Files.createDirectories(folder.resolve("my-gold/text"));
    Files.createDirectories(folder.resolve("my-gold/a"));
    List<String> commands =
        CONSOLE
            .matcher(readme)
            .results()
            .flatMap(block -> block.group(1).lines())
            .filter(line -> line.startsWith("./newsgraph ") && !line.endsWith(" serve"))
            .map(line -> line.substring("./newsgraph ".length()))
            .toList();
    assertThat(commands).hasSizeGreaterThan(7);
    for (String command : commands) {
      assertThat(run(words(command))).as(command).isIn(0, 1);
    }
    assertThat(folder.resolve("log")).content().contains("Ingrid Solheim", "Ann Lee", "Bo Rask");
    assertThat(folder.resolve("everything.nq")).content().contains("Ann Lee, met Bo Rask");
  }

  private static String article(String readme) {
    return ARTICLE.matcher(readme).results().map(found -> found.group(1)).findFirst().orElseThrow();
  }

  private static List<String> words(String command) {
    List<String> words =
        new ArrayList<>(
            WORD.matcher(command)
                .results()
                .map(MatchResult::group)
                .map(word -> word.replace("\"", ""))
                .toList());
    if (words.get(0).equals("demo")) {
      words.add("--no-serve");
    }
    return words;
  }

  private int run(List<String> words) throws IOException, InterruptedException {
    String classpath =
        Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
            .map(entry -> Path.of(entry).toAbsolutePath().toString())
            .reduce((before, entry) -> before + File.pathSeparator + entry)
            .orElseThrow();
    List<String> call =
        new ArrayList<>(
            List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                classpath,
                Main.class.getName()));
    call.addAll(words);
    return new ProcessBuilder(call)
        .directory(folder.toFile())
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(folder.resolve("log").toFile()))
        .start()
        .waitFor();
  }
}
