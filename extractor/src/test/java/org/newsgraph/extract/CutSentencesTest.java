package org.newsgraph.extract;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.annotate.AnnotatedArticle;
import org.newsgraph.annotate.Dependency;
import org.newsgraph.annotate.FrozenAnnotation;
import org.newsgraph.annotate.Sentence;

/**
 * Any word may begin or end a sentence: rules that look at the words around one must not fall off
 * its edges. Each sentence of the frozen articles is cut at its front and back, its tree with it.
 */
class CutSentencesTest {

  private static final Path FROZEN = Path.of("gold/frozen");

  @ParameterizedTest
  @CsvSource({"1, 0", "2, 0", "3, 0", "0, 1", "0, 2", "0, 4", "4, 3", "6, 0", "0, 40", "5, 40"})
  void noWordBreaksTheExtractionWhereverItStands(int front, int back) throws IOException {
    List<AnnotatedArticle> articles = articles();
    assertThat(articles).isNotEmpty();
    for (AnnotatedArticle article : articles) {
      List<Sentence> cut =
          article.sentences().stream().map(sentence -> cut(sentence, front, back)).toList();
      assertThatCode(() -> new Extractor().extract(new AnnotatedArticle(article.article(), cut)))
          .as(article.article().source())
          .doesNotThrowAnyException();
    }
  }

  private static List<AnnotatedArticle> articles() throws IOException {
    List<AnnotatedArticle> articles = new ArrayList<>();
    try (Stream<Path> files = Files.list(FROZEN)) {
      for (Path file : files.sorted().toList()) {
        articles.add(new FrozenAnnotation().thaw(Files.readString(file)));
      }
    }
    return articles;
  }

  /** The sentence without so many tokens at its front and back; at least one stays. */
  private static Sentence cut(Sentence sentence, int front, int back) {
    int size = sentence.tokens().size();
    int from = Math.min(front, size - 1);
    int to = Math.max(from + 1, size - back);
    List<Dependency> tree =
        sentence.tree().stream()
            .filter(dependency -> from <= dependency.dependent() && dependency.dependent() < to)
            .map(dependency -> moved(dependency, from, to))
            .toList();
    return new Sentence(
        sentence.index(),
        sentence.block(),
        sentence.kind(),
        sentence.span(),
        sentence.text(),
        sentence.tokens().subList(from, to),
        tree);
  }

  /** What hung on a token that is cut off becomes a root. */
  private static Dependency moved(Dependency dependency, int from, int to) {
    boolean governed = from <= dependency.governor() && dependency.governor() < to;
    int dependent = dependency.dependent() - from;
    return governed
        ? new Dependency(dependency.governor() - from, dependent, dependency.relation())
        : new Dependency(-1, dependent, "root");
  }
}
