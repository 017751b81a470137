package org.newsgraph.extract.statement;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.newsgraph.annotate.Sentence;
import org.newsgraph.extract.reading.Reading;
import org.newsgraph.extract.statement.attribution.Attribution;
import org.newsgraph.extract.statement.attribution.Narration;
import org.newsgraph.extract.statement.attribution.Speakers;
import org.newsgraph.extract.statement.attribution.SpeechVerbs;

/**
 * Gives words that stand alone, in sentences without a word of the narrator's, to whom the text
 * before them lets speak: the subject of the sentence before, else the speaker before.
 */
final class AdjacentSpeaker {

  private final Reading reading;
  private final Narration narration;
  private final SpeechVerbs verbs;
  private final Speakers speakers;

  AdjacentSpeaker(Reading reading, Narration narration, SpeechVerbs verbs, Speakers speakers) {
    this.reading = reading;
    this.narration = narration;
    this.verbs = verbs;
    this.speakers = speakers;
  }

  /** The utterances, those that stand alone with their speakers. */
  List<Utterance> complete(List<Utterance> utterances) {
    List<Utterance> complete = new ArrayList<>();
    for (Utterance utterance : utterances) {
      Optional<Attribution> speaker =
          utterance.attribution().isEmpty() && standsAlone(utterance)
              ? speakerOf(utterance, complete)
              : Optional.empty();
      complete.add(speaker.map(utterance::saidBy).orElse(utterance));
    }
    return complete;
  }

  private boolean standsAlone(Utterance utterance) {
    int first = utterance.first().firstSentence();
    int last = utterance.last().lastSentence();
    return wordless(first, 0, utterance.first().first())
        && wordless(last, utterance.last().last() + 1, narration.size(last));
  }

  private boolean wordless(int sentence, int from, int to) {
    return narration.narratedWords(sentence, from, to).findAny().isEmpty();
  }

  private Optional<Attribution> speakerOf(Utterance utterance, List<Utterance> before) {
    int sentence = utterance.first().firstSentence();
    Optional<Attribution> reported =
        sentence == 0 ? Optional.empty() : reporter(sentence - 1, utterance);
    return reported.or(() -> sameSpeaker(utterance, before));
  }

  /** X said the talks went well. "...": the last reporter of the sentence before goes on. */
  private Optional<Attribution> reporter(int before, Utterance utterance) {
    Sentence sentence = reading.sentences().get(before);
    boolean near = sentence.block() == utterance.first().quotation().block();
    return IntStream.range(0, near ? narration.size(before) : 0)
        .filter(token -> narration.narrates(before, token))
        .filter(token -> verbs.gives(sentence.token(token)))
        .mapToObj(verb -> speakers.ofVerb(before, verb, "reported-before", 0.85))
        .flatMap(Optional::stream)
        .filter(attribution -> attribution.speaker().isPresent())
        .findFirst();
  }

  /** The utterance goes on with the next paragraph, or behind another sentence. */
  private Optional<Attribution> sameSpeaker(Utterance utterance, List<Utterance> before) {
    if (before.isEmpty()) {
      return Optional.empty();
    }
    Utterance previous = before.get(before.size() - 1);
    int between = utterance.first().firstSentence() - previous.last().lastSentence();
    int blocks = utterance.first().quotation().block() - previous.last().quotation().block();
    return between <= 2 && blocks <= 1
        ? previous.attribution().map(attribution -> attribution.by("same-speaker", 0.8))
        : Optional.empty();
  }
}
