package org.newsgraph.extract.encounter.participant;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.newsgraph.annotate.Sentence;
import org.newsgraph.extract.cast.Reference;
import org.newsgraph.extract.reading.Reading;
import org.newsgraph.finding.EntityKind;
import org.newsgraph.finding.MentionForm;

/**
 * Lists of names read word by word, where parsers lose them: "X of one country, Y of another and
 * Z", "the presidents of three countries, X, Y and Z".
 */
final class NameList {

  private static final int TITLE = 5;
  private static final int PLACE = 10;

  private final Reading reading;
  private final Sentence sentence;

  NameList(Reading reading, int sentence) {
    this.reading = reading;
    this.sentence = reading.sentences().get(sentence);
  }

  /** The people listed behind the name, which ends before the token; none without an "and". */
  List<Reference> behindName(int end) {
    List<Reference> names = new ArrayList<>();
    boolean and = false;
    int at = afterOrigin(end);
    while (isSeparator(at)) {
      and |= word(at).equals("and");
      at++;
      and |= word(at).equals("and");
      int start = word(at).equals("and") ? at + 1 : at;
      Optional<Reference> name = nameFrom(start);
      if (name.isEmpty()) {
        break;
      }
      names.add(name.get());
      at = afterOrigin(name.get().end());
    }
    return and ? names : List.of();
  }

  /** The people whose names follow a plural noun and the countries or parties it is of. */
  List<Reference> behindNoun(int noun) {
    int at = noun + 1;
    while (at < sentence.tokens().size() && isBetween(at)) {
      Optional<Reference> name = name(at);
      if (name.isPresent() && word(at - 1).matches("[,:]|and")) {
        List<Reference> rest = behindName(name.get().end());
        return rest.isEmpty() ? List.of() : Stream.concat(name.stream(), rest.stream()).toList();
      }
      at++;
    }
    return List.of();
  }

  /** "X and shipping agent Y": X, whom parsers take for a part of Y's title. */
  Optional<Reference> beforeTitle(Reference name) {
    int and = name.start() - 1;
    while (and > 0
        && sentence.token(and).tag().matches("NN|JJ|VBG|NNP|HYPH")
        && at(and).isEmpty()) {
      and--;
    }
    int end = and;
    boolean title = end < name.start() - 1 && word(end).equals("and");
    return title
        ? at(end - 1)
            .filter(other -> other.end() == end && other.form() == MentionForm.NAME)
            .filter(reading.cast()::isPeople)
            .filter(other -> isWithin(other, name))
        : Optional.empty();
  }

  private Optional<Reference> at(int token) {
    return reading.cast().at(sentence.index(), token);
  }

  /** Whether the tree hangs the other name below this one, through its title. */
  private boolean isWithin(Reference other, Reference name) {
    return reading.tree(sentence.index()).path(other.head()).contains(name.head());
  }

  /** The person named right behind the next "and", a title in between or not. */
  Optional<Reference> behindAnd(int end) {
    for (int at = end; at < sentence.tokens().size(); at++) {
      if (word(at).equals("and")) {
        return nameFrom(at + 1);
      }
    }
    return Optional.empty();
  }

  /** The person named right behind the place that follows the verb: "received in Oslo X". */
  Optional<Reference> behindPlace(int verb) {
    if (!word(verb + 1).matches("at|in|on")) {
      return Optional.empty();
    }
    for (int at = verb + 2; at < Math.min(verb + 2 + PLACE, sentence.tokens().size()); at++) {
      Optional<Reference> name = name(at);
      if (name.isPresent()) {
        return name.filter(found -> isBehindThing(verb + 2, found.start()));
      }
      if (!sentence.token(at).tag().matches("NN.*|JJ|DT|POS")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private boolean isBehindThing(int from, int to) {
    return IntStream.range(from, to)
        .anyMatch(at -> reading.cast().at(sentence.index(), at).isPresent());
  }

  private boolean isBetween(int at) {
    return sentence.token(at).tag().matches("NN.*|JJ|DT|CD|IN|CC|,|:|RB|POS|PRP\\$")
        && !word(at).equals("who");
  }

  private boolean isSeparator(int at) {
    return at < sentence.tokens().size() && (word(at).equals(",") || word(at).equals("and"));
  }

  /** The name that starts at the token or behind a title. */
  private Optional<Reference> nameFrom(int start) {
    for (int at = start; at < Math.min(start + TITLE, sentence.tokens().size()); at++) {
      Optional<Reference> name = name(at);
      if (name.isPresent()) {
        return name;
      }
      if (!sentence.token(at).tag().matches("NNP?|JJ|DT")) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  private Optional<Reference> name(int at) {
    return reading
        .cast()
        .at(sentence.index(), at)
        .filter(reference -> reference.form() == MentionForm.NAME)
        .filter(reference -> reference.start() == at)
        .filter(reading.cast()::isPeople)
        .filter(reference -> !isPossessive(reference.end()));
  }

  private boolean isPossessive(int end) {
    return end < sentence.tokens().size() && sentence.token(end).tag().equals("POS");
  }

  /** Behind "of" and the place or organisation that follows it. */
  private int afterOrigin(int end) {
    if (!word(end).equals("of")) {
      return end;
    }
    int at = word(end + 1).equals("the") ? end + 2 : end + 1;
    return reading
        .cast()
        .at(sentence.index(), at)
        .filter(
            reference ->
                reference.entities().stream()
                    .noneMatch(id -> reading.cast().entity(id).kind() == EntityKind.PERSON))
        .map(Reference::end)
        .orElse(end);
  }

  private String word(int at) {
    return at < sentence.tokens().size() && at >= 0 ? sentence.token(at).text() : "";
  }
}
