package org.newsgraph.cli.explain;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.newsgraph.annotate.Sentence;
import org.newsgraph.clean.BlockKind;
import org.newsgraph.cli.explain.Line.Stretch;
import org.newsgraph.cli.explain.Line.Words;
import org.newsgraph.finding.ArticleDescription;
import org.newsgraph.finding.ArticleFindings;
import org.newsgraph.finding.Entity;
import org.newsgraph.finding.Evidence;
import org.newsgraph.finding.Finding;
import org.newsgraph.finding.Mention;
import org.newsgraph.text.NewsDate;
import org.newsgraph.text.Span;

/**
 * What was found in an article: its cast, then each sentence with whom its words mean and what it
 * proves.
 */
public final class Explanation {

  /** Words of a sentence and the ids of all that they mean. */
  private record Meant(Mention mention, List<String> entities) {}

  private final List<Sentence> sentences;
  private final ArticleFindings findings;
  private final Names names;
  private final FindingLine findingLine;

  /**
   * Explains the findings.
   *
   * @param sentences the article's sentences, in reading order
   */
  public Explanation(List<Sentence> sentences, ArticleFindings findings) {
    this.sentences = List.copyOf(sentences);
    this.findings = findings;
    this.names = new Names(findings.entities());
    this.findingLine = new FindingLine(names);
  }

  /** The lines: of the article, of each of its entities, then of each sentence. */
  public List<Line> lines() {
    return Stream.of(
            Stream.of(article()),
            findings.entities().stream().map(Explanation::entity),
            sentences.stream().flatMap(this::sentence))
        .flatMap(lines -> lines)
        .toList();
  }

  private Line article() {
    ArticleDescription article = findings.article();
    Words words = new Words().add(article.title(), Tone.PLAIN);
    words.field("source", article.source(), Tone.PLAIN);
    words.field("published", article.published().map(NewsDate::iso).orElse(""), Tone.PLAIN);
    return new Line(Optional.empty(), "article", true, words.stretches());
  }

  private static Line entity(Entity entity) {
    Words words = new Words().add(entity.name(), Tone.PLAIN);
    words.field("a", entity.type(), Tone.PLAIN);
    words.field("also", String.join(", ", entity.aliases()), Tone.PLAIN);
    words.field("mentions", String.valueOf(entity.mentions().size()), Tone.ASIDE);
    String kind = entity.kind().name().toLowerCase(Locale.ROOT);
    return new Line(Optional.empty(), kind, false, words.stretches());
  }

  private Stream<Line> sentence(Sentence sentence) {
    List<Meant> meant = meant(sentence.span());
    return Stream.of(
            Stream.of(text(sentence, meant)),
            meant.stream().map(each -> mention(sentence, each)),
            findings.findings().stream()
                .filter(finding -> number(best(finding)) == number(sentence))
                .map(finding -> findingLine.of(finding, number(sentence), more(finding))))
        .flatMap(lines -> lines);
  }

  /** The words of the sentence that refer to somebody or something, left to right. */
  private List<Meant> meant(Span sentence) {
    Map<Span, Meant> found = new TreeMap<>();
    for (Entity entity : findings.entities()) {
      for (Mention mention : entity.mentions()) {
        if (sentence.contains(mention.span())) {
          found.merge(
              mention.span(),
              new Meant(mention, List.of(entity.id())),
              (one, other) ->
                  new Meant(
                      one.mention(),
                      Stream.concat(one.entities().stream(), other.entities().stream()).toList()));
        }
      }
    }
    return List.copyOf(found.values());
  }

  /** The sentence itself, with the words that are meant in their tone. */
  private Line text(Sentence sentence, List<Meant> meant) {
    String kind =
        sentence.kind() == BlockKind.BODY
            ? "sentence"
            : sentence.kind().name().toLowerCase(Locale.ROOT);
    List<Stretch> stretches = new ArrayList<>();
    int at = 0;
    for (Meant each : meant) {
      int start = sentence.text().indexOf(each.mention().text(), at);
      if (start >= 0) {
        int end = start + each.mention().text().length();
        stretches.add(new Stretch(sentence.text().substring(at, start), Tone.PLAIN));
        stretches.add(
            new Stretch(sentence.text().substring(start, end), names.tone(each.entities())));
        at = end;
      }
    }
    stretches.add(new Stretch(sentence.text().substring(at), Tone.PLAIN));
    return new Line(Optional.of(number(sentence)), kind, true, stretches);
  }

  private Line mention(Sentence sentence, Meant meant) {
    Words words =
        new Words()
            .add(meant.mention().text(), Tone.PLAIN)
            .add(" = ", Tone.ASIDE)
            .add(names.of(meant.entities()), names.tone(meant.entities()))
            .field("by", meant.mention().form().name().toLowerCase(Locale.ROOT), Tone.ASIDE);
    return new Line(Optional.of(number(sentence)), "mention", false, words.stretches());
  }

  private static int number(Sentence sentence) {
    return sentence.index() + 1;
  }

  /** The number of the sentence that is the evidence, or holds most of it. */
  private int number(Evidence evidence) {
    return sentences.stream()
        .max(
            Comparator.comparingInt((Sentence sentence) -> shared(sentence.span(), evidence.span()))
                .thenComparing(Comparator.comparingInt(Sentence::index).reversed()))
        .map(Explanation::number)
        .orElse(0);
  }

  private static int shared(Span one, Span other) {
    return Math.max(0, Math.min(one.end(), other.end()) - Math.max(one.start(), other.start()));
  }

  private static Evidence best(Finding finding) {
    return finding.report().evidence().get(0);
  }

  private List<Integer> more(Finding finding) {
    return finding.report().evidence().stream().skip(1).map(this::number).distinct().toList();
  }
}
