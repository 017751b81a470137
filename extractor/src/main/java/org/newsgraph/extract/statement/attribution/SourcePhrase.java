package org.newsgraph.extract.statement.attribution;

import java.util.Optional;
import java.util.stream.IntStream;
import org.newsgraph.annotate.Sentence;
import org.newsgraph.annotate.Syntax;
import org.newsgraph.extract.reading.Reading;

/** According to X; in the words of X. */
public final class SourcePhrase implements AttributionRule {

  private final Reading reading;
  private final Narration narration;
  private final Speakers speakers;

  public SourcePhrase(Reading reading, Narration narration, Speakers speakers) {
    this.reading = reading;
    this.narration = narration;
    this.speakers = speakers;
  }

  @Override
  public Optional<Attribution> attribute(Piece piece) {
    int sentence = piece.lastSentence();
    Sentence holder = reading.sentences().get(sentence);
    return IntStream.range(0, narration.size(sentence) - 1)
        .filter(token -> narration.narrates(sentence, token))
        .boxed()
        .flatMap(token -> source(holder, token).stream())
        .findFirst();
  }

  private Optional<Attribution> source(Sentence sentence, int token) {
    Syntax tree = reading.tree(sentence.index());
    String word = sentence.token(token).lemma();
    boolean according =
        (word.equals("accord") || word.equals("according"))
            && sentence.token(token + 1).text().equals("to");
    if (according && tree.head(token).isPresent()) {
      int source = tree.head(token).getAsInt();
      return Optional.of(speakers.of(sentence.index(), source, token, "according-to", 0.85));
    }
    return word.equals("word") && token > 0
        ? tree.children(token, "nmod").stream()
            .map(owner -> speakers.of(sentence.index(), owner, token, "words-of", 0.85))
            .findFirst()
        : Optional.empty();
  }
}
