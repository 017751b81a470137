package org.newsgraph.extract.indirect;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.newsgraph.annotate.Sentence;
import org.newsgraph.clean.BlockKind;
import org.newsgraph.extract.indirect.clause.Clauses;
import org.newsgraph.extract.indirect.clause.Contents;
import org.newsgraph.extract.indirect.clause.Stretch;
import org.newsgraph.extract.reading.FindingRule;
import org.newsgraph.extract.reading.Reading;
import org.newsgraph.extract.statement.attribution.Attribution;
import org.newsgraph.extract.statement.attribution.Narration;
import org.newsgraph.extract.statement.attribution.Speakers;
import org.newsgraph.extract.status.StatusReader;
import org.newsgraph.extract.status.StatusReading;
import org.newsgraph.finding.Evidence;
import org.newsgraph.finding.Finding;
import org.newsgraph.finding.Report;
import org.newsgraph.finding.ReportedStatement;
import org.newsgraph.finding.Status;
import org.newsgraph.text.Span;

/**
 * Finds indirect speech: who is reported to have said, thought, asked or promised what. A content
 * that stands wholly in quotation marks is direct speech and left out, as are headlines.
 */
public final class IndirectSpeechRules implements FindingRule {

  private static final Set<BlockKind> TEXT =
      Set.of(BlockKind.BODY, BlockKind.CAPTION, BlockKind.QUOTE);

  private final StatusReader statusReader = new StatusReader();

  @Override
  public List<Finding> find(Reading reading) {
    Narration narration = new Narration(reading, reading.quotations().all());
    Sources sources = new Sources(new Speakers(reading, narration));
    List<IndirectRule> rules =
        List.of(
            new ClauseRule(sources),
            new InfinitiveRule(sources),
            new NounRule(sources),
            new SourceRule(sources),
            new AsideRule(sources));
    return reading.sentences().stream()
        .filter(sentence -> TEXT.contains(sentence.kind()))
        .flatMap(sentence -> find(reading, narration, rules, sentence))
        .toList();
  }

  private Stream<Finding> find(
      Reading reading, Narration narration, List<IndirectRule> rules, Sentence sentence) {
    Clauses clauses = new Clauses(sentence, reading.tree(sentence.index()), narration);
    List<Telling> tellings =
        IntStream.range(0, clauses.size())
            .filter(clauses::narrates)
            .mapToObj(token -> telling(clauses, rules, token))
            .flatMap(Optional::stream)
            .toList();
    return tellings.stream()
        .filter(telling -> tellings.stream().noneMatch(other -> telling.repeats(other)))
        .map(telling -> statement(reading, clauses, telling));
  }

  private static Optional<Telling> telling(Clauses clauses, List<IndirectRule> rules, int token) {
    return rules.stream()
        .flatMap(rule -> rule.tell(clauses, token).stream())
        .filter(telling -> isReported(clauses, telling.content()))
        .findFirst();
  }

  /** Whether there is a word of the narrator's in it, and more than one word. */
  private static boolean isReported(Clauses clauses, List<Stretch> content) {
    if (content.stream().anyMatch(new Contents(clauses)::utters)) {
      return false;
    }
    int length = content.stream().mapToInt(stretch -> stretch.end() - stretch.start()).sum();
    return length > 1 && content.stream().mapToLong(clauses::narrated).sum() > 0;
  }

  private Finding statement(Reading reading, Clauses clauses, Telling telling) {
    Attribution by = telling.by();
    List<Stretch> content = telling.content();
    return new ReportedStatement(
        by.speaker(),
        by.speakerText(),
        telling.act(),
        clauses.token(by.token()).text(),
        clauses.token(by.token()).span(),
        content.stream().map(clauses::text).collect(Collectors.joining(" ")),
        content.stream().map(stretch -> span(clauses, stretch)).toList(),
        reading.scenes().at(by.sentence(), by.token()).date(),
        report(reading, clauses, telling));
  }

  private static Span span(Clauses clauses, Stretch stretch) {
    return new Span(
        clauses.token(stretch.start()).span().start(),
        clauses.token(stretch.end() - 1).span().end());
  }

  private Report report(Reading reading, Clauses clauses, Telling telling) {
    Attribution by = telling.by();
    StatusReading read = status(reading, clauses, telling);
    Sentence sentence = clauses.sentence();
    return new Report(
        read.status(),
        List.of(new Evidence(sentence.span(), sentence.text())),
        by.rule(),
        by.confidence(),
        read.attributedTo());
  }

  /**
   * Whether it is said at all. What the parser hangs the cue on within its own content, and a date
   * there, say nothing of that; who denies a report does not deny that there is one.
   */
  private StatusReading status(Reading reading, Clauses clauses, Telling telling) {
    int cue = telling.by().token();
    StatusReading read = statusReader.read(reading, clauses.sentence().index(), cue);
    boolean noun = clauses.tag(cue).startsWith("NN");
    boolean present = noun || clauses.tag(cue).matches("VBZ|VBP");
    boolean beside =
        telling.by().rule().equals("indirect-source")
            || clauses.syntax().path(cue).stream().anyMatch(telling::holds)
            || noun && read.status() == Status.DENIED && !clauses.isNegated(cue)
            || present && read.status() == Status.PLANNED;
    return beside
        ? new StatusReading(
            clauses.isNegated(cue) ? Status.DENIED : Status.ACTUAL, read.attributedTo())
        : read;
  }
}
