package org.newsgraph.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.newsgraph.annotate.FrozenAnnotation;
import org.newsgraph.extract.confidence.Calibration;
import org.newsgraph.extract.confidence.Family;
import org.newsgraph.extract.confidence.RuleRecord;
import org.newsgraph.finding.ArticleFindings;

/**
 * Each rule has a golden case: an article {@code text/RULE.txt} of a sentence or a few, annotated
 * once in {@code frozen/RULE.json} ({@code newsgraph evaluate --freeze} does that for the folder),
 * and in {@code findings.txt} what the rule finds in it.
 */
class RulesTest {

  private static final Path GOLDEN = Path.of("src/test/resources/org/newsgraph/extract/golden");
  private static final Path FINDINGS = GOLDEN.resolve("findings.txt");

  @Test
  void everyRuleHasAGoldenCase() throws IOException {
    assertThat(articles().keySet())
        .containsExactlyInAnyOrderElementsOf(
            Calibration.records().stream().map(RuleRecord::rule).toList());
  }

  @Test
  void everyRuleThatFindsSomethingIsListedUnderItsFamily() throws IOException {
    Map<String, Family> families =
        Calibration.records().stream()
            .collect(Collectors.toMap(RuleRecord::rule, RuleRecord::family));
    assertThat(articles().values())
        .flatMap(ArticleFindings::findings)
        .allSatisfy(
            finding ->
                assertThat(families)
                    .as("rules.txt of extract.confidence")
                    .containsEntry(finding.report().rule(), Family.of(finding)));
  }

  @Test
  void everyRuleFindsWhatItsGoldenCaseSays() throws IOException {
    String found =
        articles().entrySet().stream()
            .map(RulesTest::found)
            .collect(Collectors.joining("\n", "", "\n"));
    if (Boolean.getBoolean("golden.update")) {
      Files.writeString(FINDINGS, found);
    }
    assertThat(found)
        .as("If this is meant, write it with -Dgolden.update=true")
        .isEqualTo(Files.readString(FINDINGS))
        .doesNotContain("nothing");
  }

  private static String found(Map.Entry<String, ArticleFindings> article) {
    FindingWords words = new FindingWords(article.getValue());
    List<String> found =
        article.getValue().findings().stream()
            .filter(finding -> finding.report().rule().equals(article.getKey()))
            .map(words::of)
            .toList();
    return article.getKey() + ": " + (found.isEmpty() ? "nothing" : String.join("; ", found));
  }

  private static Map<String, ArticleFindings> articles() throws IOException {
    Map<String, ArticleFindings> articles = new TreeMap<>();
    Extractor extractor = new Extractor();
    try (Stream<Path> files = Files.list(GOLDEN.resolve("frozen"))) {
      for (Path file : files.toList()) {
        String rule = file.getFileName().toString().replace(".json", "");
        articles.put(rule, extractor.extract(new FrozenAnnotation().thaw(Files.readString(file))));
      }
    }
    return articles;
  }
}
