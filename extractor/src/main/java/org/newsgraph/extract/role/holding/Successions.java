package org.newsgraph.extract.role.holding;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.newsgraph.annotate.Sentence;
import org.newsgraph.annotate.Syntax;
import org.newsgraph.extract.reading.Reading;
import org.newsgraph.extract.role.Appellation;
import org.newsgraph.extract.role.phrase.NounClass;
import org.newsgraph.extract.role.phrase.RolePhrase;

/**
 * Gives an office to those who held it before, and to those who are to hold it next: "She replaces
 * A", "He took over from A", "She is to be succeeded by A", "his predecessor, A".
 */
record Successions(Reading reading, List<Appellation> given) {

  private static final Set<String> FOLLOWING = Set.of("replace", "succeed");
  private static final Set<String> SETTLED =
      Set.of("be", "set", "due", "appoint", "choose", "name", "elect", "hire", "pick", "select");

  /** Titles that nobody takes over from another. */
  private static final Set<String> PERSONAL =
      Set.of(
          "professor",
          "captain",
          "general",
          "colonel",
          "major",
          "sergeant",
          "lieutenant",
          "prince",
          "princess",
          "doctor",
          "candidate",
          "member");

  private static final int REACH = 4;

  /** The offices that follow from who came after whom. */
  List<Appellation> read() {
    List<Appellation> found = new ArrayList<>();
    for (Sentence sentence : reading.sentences()) {
      for (int token = 0; token < sentence.tokens().size(); token++) {
        if (sentence.token(token).tag().startsWith("VB")) {
          found.addAll(byVerb(sentence.index(), token));
        }
      }
    }
    given.stream().flatMap(each -> byNoun(each).stream()).forEach(found::add);
    return found;
  }

  private List<Appellation> byVerb(int sentence, int verb) {
    Syntax tree = reading.tree(sentence);
    Optional<Integer> subject =
        tree.child(verb, "nsubj")
            .or(() -> Stream.of(verb).flatMap(v -> above(tree, v)).findFirst());
    Optional<Integer> object = follows(sentence, verb);
    if (isWished(sentence, verb) || namesOffice(sentence, verb)) {
      return List.of();
    }
    boolean passive = !tree.children(verb, "aux:pass").isEmpty();
    if (passive && FOLLOWING.contains(lemma(sentence, verb))) {
      return given(
          person(sentence, subject), person(sentence, marked(sentence, verb, "by")), false);
    }
    return passive ? List.of() : given(person(sentence, subject), person(sentence, object), true);
  }

  /** "joined the race to replace him"; "is to be replaced" is settled. */
  private boolean isWished(int sentence, int verb) {
    Syntax tree = reading.tree(sentence);
    boolean infinitive =
        tree.children(verb, "mark").stream().anyMatch(mark -> lemma(sentence, mark).equals("to"));
    return infinitive
        && tree.head(verb).isPresent()
        && !SETTLED.contains(lemma(sentence, tree.head(verb).getAsInt()));
  }

  /** "succeeded him as chairman": told in full. */
  private boolean namesOffice(int sentence, int verb) {
    int end = Math.min(reading.sentences().get(sentence).tokens().size(), verb + 8);
    return IntStream.range(verb, end).anyMatch(token -> lemma(sentence, token).equals("as"));
  }

  private static Stream<Integer> above(Syntax tree, int verb) {
    return tree.head(verb).isPresent()
            && (tree.is(verb, "advcl") || tree.is(verb, "conj") || tree.is(verb, "xcomp"))
        ? tree.child(tree.head(verb).getAsInt(), "nsubj").stream()
        : Stream.empty();
  }

  /** The one who came before: the object of "replace", or behind "took over from". */
  private Optional<Integer> follows(int sentence, int verb) {
    if (FOLLOWING.contains(lemma(sentence, verb))) {
      return reading.tree(sentence).child(verb, "obj");
    }
    boolean over =
        Set.of("take", "taking").contains(lemma(sentence, verb))
            && lemma(sentence, verb + 1).equals("over");
    return over ? marked(sentence, verb, "from") : Optional.empty();
  }

  private Optional<Integer> marked(int sentence, int verb, String preposition) {
    Syntax tree = reading.tree(sentence);
    return tree.children(verb, "obl").stream()
        .filter(noun -> tree.prepositions(noun).contains(preposition))
        .findFirst();
  }

  private String lemma(int sentence, int token) {
    Sentence holder = reading.sentences().get(sentence);
    return token < holder.tokens().size() ? holder.token(token).lemma() : "";
  }

  private Optional<Person> person(int sentence, Optional<Integer> token) {
    return token
        .flatMap(at -> reading.cast().at(sentence, at))
        .filter(reference -> reference.entities().size() == 1)
        .filter(reading.cast()::isPeople)
        .map(reference -> new Person(sentence, reference.head(), reference.entities().get(0)));
  }

  /** The office of one of the two, given to the other. */
  private List<Appellation> given(
      Optional<Person> known, Optional<Person> other, boolean otherBefore) {
    if (known.isEmpty() || other.isEmpty() || known.get().id().equals(other.get().id())) {
      return List.of();
    }
    Optional<RolePhrase> office = office(known.get());
    if (office.isPresent()) {
      return hasOffice(other.get())
          ? List.of()
          : List.of(told(other.get(), office.get(), otherBefore));
    }
    return otherBefore
        ? office(other.get()).map(held -> told(known.get(), held, false)).stream().toList()
        : List.of();
  }

  private boolean hasOffice(Person person) {
    return given.stream()
        .anyMatch(
            each -> each.person().equals(person.id()) && each.phrase().noun() == NounClass.OFFICE);
  }

  private static Appellation told(Person person, RolePhrase office, boolean before) {
    RolePhrase held = office.single();
    return new Appellation(person.id(), before ? held.ended() : held, "succession");
  }

  /** The office last given to the person, in the sentence or shortly before. */
  private Optional<RolePhrase> office(Person person) {
    return given.stream()
        .filter(each -> each.person().equals(person.id()) && each.phrase().noun().isRole())
        .map(Appellation::phrase)
        .filter(phrase -> phrase.noun() == NounClass.OFFICE && !PERSONAL.contains(phrase.lemma()))
        .filter(phrase -> !phrase.former() && !phrase.role().startsWith("first "))
        .filter(phrase -> phrase.sentence() <= person.sentence())
        .filter(phrase -> phrase.sentence() >= person.sentence() - REACH)
        .reduce((one, later) -> later.sentence() >= one.sentence() ? later : one);
  }

  /** "his predecessor, A", "A's successor, B". */
  private Optional<Appellation> byNoun(Appellation beside) {
    RolePhrase phrase = beside.phrase();
    boolean before = phrase.lemma().equals("predecessor");
    if (phrase.possessor().isEmpty() || !before && !phrase.lemma().equals("successor")) {
      return Optional.empty();
    }
    int possessor = phrase.possessor().getAsInt();
    Optional<Person> known = person(phrase.sentence(), Optional.of(possessor));
    return known
        .filter(person -> !person.id().equals(beside.person()))
        .flatMap(this::office)
        .map(
            office ->
                told(
                    new Person(phrase.sentence(), phrase.head(), beside.person()), office, before));
  }

  /** A person where a sentence names or means one. */
  private record Person(int sentence, int token, String id) {}
}
