package org.newsgraph.extract.scene;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsgraph.annotate.NameTag;
import org.newsgraph.annotate.Sentence;
import org.newsgraph.annotate.Syntax;
import org.newsgraph.extract.cast.Cast;
import org.newsgraph.extract.cast.Reference;
import org.newsgraph.extract.lexicon.Lexicon;
import org.newsgraph.extract.scene.PlaceWords.Way;
import org.newsgraph.finding.Entity;
import org.newsgraph.finding.EntityKind;
import org.newsgraph.finding.MentionForm;

/** Finds where a sentence names a place to say where something is or goes. */
final class PlaceWordsFinder {

  private static final Lexicon PREPOSITIONS =
      Lexicon.of(PlaceWordsFinder.class, "place-prepositions.txt");
  private static final Lexicon VISITING = Lexicon.of(PlaceWordsFinder.class, "visiting-verbs.txt");
  private static final Lexicon EVENTS = Lexicon.of(PlaceWordsFinder.class, "event-nouns.txt");
  private static final Lexicon PARTS = Lexicon.of(PlaceWordsFinder.class, "place-parts.txt");
  private static final Lexicon NOWHERE = Lexicon.of(PlaceWordsFinder.class, "nowhere-nouns.txt");

  private static final Set<String> FLYING =
      Set.of("fly", "flight", "hover", "circle", "soar", "glide", "parachute", "balloon", "plane");

  private final Premises premises = new Premises();

  /** The words of place of the sentence, left to right. */
  List<PlaceWords> find(Syntax syntax, Cast cast) {
    List<PlaceWords> found = new ArrayList<>();
    for (Reference reference : cast.in(syntax.sentence().index())) {
      if (reference.entities().size() == 1
          && reference.form() != MentionForm.PRONOUN
          && isPlace(syntax, cast, reference)) {
        read(syntax, reference, cast).ifPresent(found::add);
      }
    }
    return found;
  }

  private boolean isPlace(Syntax syntax, Cast cast, Reference reference) {
    EntityKind kind = cast.entity(reference.entities().get(0)).kind();
    int head = syntax.headOf(reference.start(), reference.end());
    if (NOWHERE.has(syntax.sentence().token(reference.end() - 1).text())) {
      return false;
    }
    return kind == EntityKind.PLACE
        || kind == EntityKind.ORGANISATION
            && reference.form() == MentionForm.NAME
            && (isOwnerOfPart(syntax, head, cast)
                || preposition(syntax, head)
                    .filter(preposition -> premises.isMeant(syntax, head, preposition))
                    .isPresent());
  }

  /** "the auditorium of X", "X's headquarters": where the part is, its owner's premises are. */
  private boolean isOwnerOfPart(Syntax syntax, int head, Cast cast) {
    boolean owner =
        syntax.is(head, "nmod:poss")
            || syntax.is(head, "nmod")
                && preposition(syntax, head).filter("of"::equals).isPresent();
    return owner
        && PARTS.has(lemma(syntax, syntax.head(head).orElseThrow()))
        && cast.at(syntax.sentence().index(), syntax.head(head).orElseThrow()).isEmpty();
  }

  private Optional<PlaceWords> read(Syntax syntax, Reference reference, Cast cast) {
    int head = syntax.headOf(reference.start(), reference.end());
    Optional<String> own = preposition(syntax, head);
    if (own.isPresent() && own.get().equals("of")) {
      return part(syntax, reference, head);
    }
    if (own.isPresent()) {
      return isTopic(syntax, head, own.get()) || isScope(syntax, head)
          ? Optional.empty()
          : words(reference, head, isOverflown(syntax, head) ? "above" : own.get(), "");
    }
    if (syntax.head(head).isEmpty()) {
      return Optional.empty();
    }
    int governor = syntax.head(head).getAsInt();
    if (isVisited(syntax, head, cast.entity(reference.entities().get(0)))) {
      return words(reference, head, "", "");
    }
    if (isSwallowed(syntax, reference, head)) {
      return preposition(syntax, governor)
          .flatMap(preposition -> words(reference, governor, preposition, ""));
    }
    // "a London hotel", "the Geneva talks"
    boolean modifies =
        syntax.is(head, "compound")
            && isKindOfPlace(syntax, governor)
            && !isNamedBehind(syntax, governor, cast);
    if (modifies && isAddressed(syntax, governor)) {
      return words(reference, governor, "", "");
    }
    if (syntax.is(head, "conj")) {
      // "in Spain and Mexico"
      return preposition(syntax, governor)
          .filter(preposition -> !preposition.equals("of"))
          .flatMap(preposition -> words(reference, governor, preposition, ""));
    }
    return modifies || isNamed(syntax, head) || isOwnerOfPart(syntax, head, cast)
        ? preposition(syntax, governor)
            .flatMap(preposition -> words(reference, governor, preposition, ""))
        : Optional.empty();
  }

  /** "received at the Palace Mr Y": the parser takes the place for a part of the name behind it. */
  private static boolean isSwallowed(Syntax syntax, Reference reference, int head) {
    int before = reference.start() - 1;
    boolean article = before > 0 && lemma(syntax, before).equals("the");
    int preposition = article ? before - 1 : before;
    return syntax.is(head, "compound")
        && preposition >= 0
        && syntax.is(preposition, "case")
        && syntax.sentence().token(syntax.head(head).orElseThrow()).name() == NameTag.PERSON;
  }

  /** "visited X"; "won the X Marathon", which is no visit to a town. */
  private static boolean isVisited(Syntax syntax, int head, Entity place) {
    if (!syntax.is(head, "obj")) {
      return false;
    }
    String verb = lemma(syntax, syntax.head(head).orElseThrow());
    return VISITING.has(verb)
        && (place.type().equals("gathering") || VISITING.kind(verb).isEmpty());
  }

  /** "the Peruvian city of X": the place that is meant has a name of its own. */
  private static boolean isNamedBehind(Syntax syntax, int noun, Cast cast) {
    return syntax.children(noun, "nmod").stream()
        .filter(word -> preposition(syntax, word).filter("of"::equals).isPresent())
        .flatMap(word -> cast.at(syntax.sentence().index(), word).stream())
        .flatMap(reference -> reference.entities().stream())
        .anyMatch(id -> cast.is(id, EntityKind.PLACE));
  }

  /** "the talks on X": what they are about, not where they are. */
  private boolean isTopic(Syntax syntax, int head, String preposition) {
    return preposition.equals("on")
        && syntax.head(head).isPresent()
        && EVENTS.has(lemma(syntax, syntax.head(head).getAsInt()));
  }

  /** "one of the largest fairs in X": where it is so, not where it is held. */
  private static boolean isScope(Syntax syntax, int head) {
    return syntax.is(head, "nmod")
        && syntax.children(syntax.head(head).orElseThrow(), "amod").stream()
            .anyMatch(word -> syntax.sentence().token(word).tag().equals("JJS"));
  }

  /** "told a Geneva conference", "visited a London hotel": the object is where it is done. */
  private boolean isAddressed(Syntax syntax, int noun) {
    boolean object = syntax.is(noun, "obj") || syntax.is(noun, "iobj");
    String verb = object ? lemma(syntax, syntax.head(noun).orElseThrow()) : "";
    return verb.equals("tell")
        || verb.equals("inform")
        || VISITING.has(verb) && VISITING.kind(verb).isEmpty();
  }

  private boolean isKindOfPlace(Syntax syntax, int noun) {
    return PARTS.has(lemma(syntax, noun)) || EVENTS.has(lemma(syntax, noun));
  }

  /** "at her home, X": the name of a place that is called a kind of place. */
  private boolean isNamed(Syntax syntax, int head) {
    return syntax.is(head, "appos") && PARTS.has(lemma(syntax, syntax.head(head).orElseThrow()));
  }

  /** The part of a place that an event is in without the place being named: "in the lobby". */
  String detail(Syntax syntax, int event) {
    return syntax.children(event, "obl").stream()
        .filter(word -> PARTS.has(lemma(syntax, word)))
        .filter(
            word ->
                preposition(syntax, word)
                    .flatMap(PREPOSITIONS::kind)
                    .filter("at"::equals)
                    .isPresent())
        .map(word -> name(syntax, word))
        .findFirst()
        .orElse("");
  }

  /** The words up to the noun, its preposition left out. */
  private static String name(Syntax syntax, int noun) {
    return syntax.subtree(noun).stream()
        .filter(word -> word <= noun && !syntax.is(word, "case"))
        .map(word -> syntax.sentence().token(word).text())
        .collect(Collectors.joining(" "));
  }

  /** "the lobby of X": where the lobby is, X is. */
  private Optional<PlaceWords> part(Syntax syntax, Reference reference, int head) {
    int governor = syntax.head(head).orElse(-1);
    if (governor < 0 || !PARTS.has(lemma(syntax, governor))) {
      return Optional.empty();
    }
    boolean visited =
        syntax.is(governor, "obj")
            && VISITING.has(lemma(syntax, syntax.head(governor).orElseThrow()));
    // "visited the town of X"
    return visited
        ? words(reference, governor, "", name(syntax, governor))
        : preposition(syntax, governor)
            .flatMap(
                preposition -> words(reference, governor, preposition, name(syntax, governor)));
  }

  /** "a flight over X", unlike "a row over X". */
  private static boolean isOverflown(Syntax syntax, int head) {
    return preposition(syntax, head).filter("over"::equals).isPresent()
        && FLYING.contains(lemma(syntax, syntax.head(head).orElse(head)));
  }

  private Optional<PlaceWords> words(
      Reference reference, int anchor, String preposition, String detail) {
    if (!preposition.isEmpty() && !PREPOSITIONS.has(preposition)) {
      return Optional.empty();
    }
    Way way =
        PREPOSITIONS
            .kind(preposition)
            .map(kind -> Way.valueOf(kind.toUpperCase(Locale.ROOT)))
            .orElse(Way.AT);
    return Optional.of(
        new PlaceWords(
            reference.entities().get(0),
            reference.start(),
            reference.end(),
            anchor,
            preposition,
            way,
            detail));
  }

  private static Optional<String> preposition(Syntax syntax, int word) {
    return syntax.prepositions(word).stream().filter(each -> !each.startsWith("'")).findFirst();
  }

  private static String lemma(Syntax syntax, int word) {
    Sentence sentence = syntax.sentence();
    return sentence.token(word).lemma();
  }
}
