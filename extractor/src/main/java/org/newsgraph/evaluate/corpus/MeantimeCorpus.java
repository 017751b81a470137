package org.newsgraph.evaluate.corpus;

import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.newsgraph.annotate.AnnotatedArticle;
import org.newsgraph.annotate.Sentence;
import org.newsgraph.evaluate.Counts;
import org.newsgraph.extract.Extractor;
import org.newsgraph.extract.reading.Reading;
import org.newsgraph.extract.status.StatusReader;
import org.newsgraph.finding.Status;
import org.newsgraph.read.RawArticle;
import org.newsgraph.text.Span;

/**
 * MEANTIME, Wikinews articles with the factuality of their events (Minard and others 2016): does
 * newsgraph read at each event's verb or noun whether it happened? {@link MeantimeDocument#status}
 * says how the annotation's values are taken. Each status is a group; "not actual" holds all that
 * did not happen together, and the two last groups compare the share of right readings with that of
 * a reader who takes everything for actual.
 */
public final class MeantimeCorpus implements Corpus {

  private static final int CONTEXT = 90;

  private final List<MeantimeDocument> documents;
  private final StatusReader statusReader = new StatusReader();

  /**
   * The corpus.
   *
   * @param files each document's XML, by the document's name
   */
  public MeantimeCorpus(SortedMap<String, String> files) {
    this.documents = Corpus.documents(files, MeantimeDocument::of);
  }

  @Override
  public List<RawArticle> texts() {
    return documents.stream().map(document -> document.text().article()).toList();
  }

  @Override
  public CorpusScore score(Function<RawArticle, AnnotatedArticle> annotation) {
    CorpusScore score = new CorpusScore();
    Extractor extractor = new Extractor();
    for (MeantimeDocument document : documents) {
      Reading reading = extractor.read(annotation.apply(document.text().article()));
      document
          .events()
          .forEach(
              event ->
                  read(reading, event.at())
                      .ifPresent(status -> judge(score, document, event, status)));
    }
    return score;
  }

  /** The status at the word that governs the others of the span. */
  private Optional<Status> read(Reading reading, Span at) {
    return reading.sentences().stream()
        .filter(sentence -> sentence.span().contains(at))
        .findFirst()
        .flatMap(sentence -> read(reading, sentence, at));
  }

  private Optional<Status> read(Reading reading, Sentence sentence, Span at) {
    int[] tokens =
        IntStream.range(0, sentence.tokens().size())
            .filter(token -> sentence.token(token).span().overlaps(at))
            .toArray();
    if (tokens.length == 0) {
      return Optional.empty();
    }
    int word = reading.tree(sentence.index()).headOf(tokens[0], tokens[tokens.length - 1] + 1);
    Status status = statusReader.read(reading, sentence.index(), word).status();
    return Optional.of(status == Status.ALLEGED ? Status.ACTUAL : status);
  }

  private static void judge(
      CorpusScore score, MeantimeDocument document, MeantimeDocument.Event event, Status given) {
    Status gold = event.status();
    for (Status status : Status.values()) {
      if (given == status || gold == status) {
        score.decide(status.id(), given == status, gold == status);
      }
    }
    score.decide("not actual", given != Status.ACTUAL, gold != Status.ACTUAL);
    share(score, "right readings", given == gold);
    share(score, "always actual", gold == Status.ACTUAL);
    if (given != gold) {
      score.fault(fault(document, event, given));
    }
  }

  private static void share(CorpusScore score, String group, boolean right) {
    score.add(group, right ? new Counts(1, 0, 0) : new Counts(0, 1, 1));
  }

  private static String fault(
      MeantimeDocument document, MeantimeDocument.Event event, Status given) {
    String text = document.text().article().text();
    Span at = event.at();
    return "%s  given %s, gold %s  ...%s[%s]%s..."
        .formatted(
            document.text().article().source(),
            given.id(),
            event.status().id(),
            text.substring(Math.max(0, at.start() - CONTEXT), at.start()),
            at.of(text),
            text.substring(at.end(), Math.min(text.length(), at.end() + CONTEXT)));
  }
}
