package org.newsgraph.extract.encounter.participant;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.annotate.Syntax;
import org.newsgraph.extract.cast.Reference;
import org.newsgraph.extract.lexicon.Lexicon;
import org.newsgraph.extract.reading.Reading;
import org.newsgraph.finding.EntityKind;
import org.newsgraph.finding.MentionForm;

/** Reads whom a noun phrase means, through conjunctions and appositions. */
public final class NounPhrases {

  private static final int LONGEST = 6;

  private final Reading reading;
  private final Lexicon people;

  /** The noun phrases of the article; the lexicon lists nouns for people without a name. */
  public NounPhrases(Reading reading, Lexicon people) {
    this.reading = reading;
    this.people = people;
  }

  /** The parties that the phrases headed by the tokens mean, each once. */
  public List<Party> at(int sentence, List<Integer> tokens) {
    List<Party> parties = new ArrayList<>();
    Set<Integer> seen = new HashSet<>();
    tokens.forEach(token -> collect(sentence, token, parties, seen));
    return List.copyOf(parties);
  }

  /** "between X, ..., and Y": the name at the token and the first one behind an "and". */
  public List<Party> between(int sentence, int token) {
    List<Party> parties = new ArrayList<>(at(sentence, List.of(token)));
    Optional<Reference> other =
        reading
            .cast()
            .at(sentence, token)
            .flatMap(name -> new NameList(reading, sentence).behindAnd(name.end()));
    other.ifPresent(name -> parties.add(new Party(sentence, name.head(), name.entities(), "")));
    return parties;
  }

  /** "received at the palace X": the head of the name that follows the place behind a verb. */
  public Optional<Integer> behindPlace(int sentence, int verb) {
    return new NameList(reading, sentence).behindPlace(verb).map(Reference::head);
  }

  private void collect(int sentence, int place, List<Party> parties, Set<Integer> seen) {
    Syntax syntax = reading.tree(sentence);
    boolean known = reading.cast().at(sentence, place).isPresent();
    int token = known ? place : new Clause(syntax).antecedent(place);
    if (!seen.add(token)) {
      return;
    }
    if (isShare(syntax, token)) {
      syntax.children(token, "nmod").forEach(of -> collect(sentence, of, parties, seen));
      return;
    }
    Optional<Reference> reference = reference(sentence, token);
    List<String> meant = reference.map(this::participants).orElse(List.of());
    List<Party> named = meant.isEmpty() ? apposed(sentence, token) : List.of();
    if (!meant.isEmpty()) {
      parties.add(new Party(sentence, token, meant, ""));
      listed(sentence, token, meant).forEach(parties::add);
    } else if (!named.isEmpty()) {
      parties.addAll(named);
    } else if (reference.isEmpty() && isPeople(syntax, token)) {
      parties.add(new Party(sentence, token, List.of(), words(syntax, token)));
    }
    listed(sentence, token, parties, seen);
  }

  /** "each of the two", "both of them". */
  private static boolean isShare(Syntax syntax, int token) {
    String word = syntax.sentence().token(token).text().toLowerCase(Locale.ROOT);
    return word.matches("each|both|all")
        && syntax.children(token, "nmod").stream()
            .anyMatch(of -> syntax.prepositions(of).contains("of"));
  }

  /** Those who stand behind "and". */
  private void listed(int sentence, int token, List<Party> parties, Set<Integer> seen) {
    for (int other : reading.tree(sentence).children(token, "conj")) {
      collect(sentence, other, parties, seen);
    }
    reference(sentence, token)
        .filter(found -> found.form() == MentionForm.NAME)
        .ifPresent(
            name -> {
              NameList list = new NameList(reading, sentence);
              add(sentence, list.beforeTitle(name).stream().toList(), parties, seen);
              add(sentence, list.behindName(name.end()), parties, seen);
            });
  }

  private static void add(
      int sentence, List<Reference> names, List<Party> parties, Set<Integer> seen) {
    names.stream()
        .filter(name -> seen.add(name.head()))
        .forEach(name -> parties.add(new Party(sentence, name.head(), name.entities(), "")));
  }

  /** The reference at the token, or "the two" before it: "the two first met". */
  private Optional<Reference> reference(int sentence, int token) {
    return reading
        .cast()
        .at(sentence, token)
        .or(
            () ->
                reading.tree(sentence).children(token, "nummod").stream()
                    .flatMap(number -> reading.cast().at(sentence, number).stream())
                    .filter(reference -> reference.entities().size() > 1)
                    .findFirst());
  }

  private List<String> participants(Reference reference) {
    return reference.entities().stream()
        .filter(
            id ->
                reading.cast().entity(id).kind() == EntityKind.PERSON
                    || reading.cast().entity(id).kind() == EntityKind.ORGANISATION)
        .toList();
  }

  /** The name beside a description: "her counterpart, X"; also "the mayor of the city, X". */
  private List<Party> apposed(int sentence, int token) {
    List<Party> several = several(sentence, token);
    if (!several.isEmpty()) {
      return several;
    }
    Syntax syntax = reading.tree(sentence);
    List<Integer> beside = new ArrayList<>(syntax.children(token, "appos"));
    if (syntax.sentence().token(token).tag().startsWith("N")) {
      for (int of : syntax.children(token, "nmod")) {
        if (isAfterPlace(sentence, of)) {
          beside.add(of);
        }
        beside.addAll(syntax.children(of, "appos"));
        syntax.children(of, "nmod").forEach(next -> beside.addAll(syntax.children(next, "appos")));
      }
    }
    beside.addAll(syntax.children(token, "dep"));
    List<Party> found = beside.stream().flatMap(name -> named(sentence, name).stream()).toList();
    return found.isEmpty() ? adjacent(sentence, token) : found;
  }

  /** "the president of the country X": parsers take the name for what he presides. */
  private boolean isAfterPlace(int sentence, int token) {
    return reading
        .cast()
        .at(sentence, token)
        .filter(reference -> reference.start() > 0)
        .flatMap(reference -> reading.cast().at(sentence, reference.start() - 1))
        .stream()
        .flatMap(before -> before.entities().stream())
        .anyMatch(id -> reading.cast().entity(id).kind() != EntityKind.PERSON);
  }

  /** "the leaders of two parties, X and Y". */
  private List<Party> several(int sentence, int token) {
    List<Reference> list =
        reading.sentences().get(sentence).token(token).tag().equals("NNS")
            ? new NameList(reading, sentence).behindNoun(token)
            : List.of();
    return list.stream()
        .map(name -> new Party(sentence, name.head(), name.entities(), ""))
        .toList();
  }

  /** "the mayor of the city, X", where the parser did not see that they belong together. */
  private List<Party> adjacent(int sentence, int token) {
    Syntax syntax = reading.tree(sentence);
    int at = token + 1;
    while (at < syntax.sentence().tokens().size() && isWithinPhrase(syntax, at)) {
      at++;
    }
    int end = at;
    boolean comma = at + 1 < syntax.sentence().tokens().size() && at - token < LONGEST + 2;
    if (!comma || !syntax.sentence().token(at).text().equals(",")) {
      return List.of();
    }
    return named(sentence, end + 1).stream()
        .filter(name -> isPeople(syntax, token) || !syntax.is(nameHead(sentence, end + 1), "nsubj"))
        .toList();
  }

  private int nameHead(int sentence, int token) {
    return reading.cast().at(sentence, token).map(Reference::head).orElse(token);
  }

  private static boolean isWithinPhrase(Syntax syntax, int at) {
    String tag = syntax.sentence().token(at).tag();
    return tag.matches("DT|JJ|CD|NN.*|POS|PRP\\$")
        || syntax.sentence().token(at).text().matches("of|for");
  }

  /** A further name beside a name, which the parser took for an apposition: "X, Y and Z". */
  private List<Party> listed(int sentence, int token, List<String> meant) {
    return reading.tree(sentence).children(token, "appos").stream()
        .flatMap(name -> named(sentence, name).stream())
        .filter(party -> party.entities().stream().noneMatch(meant::contains))
        .toList();
  }

  private Optional<Party> named(int sentence, int token) {
    return reading
        .cast()
        .at(sentence, token)
        .filter(reference -> reference.form() == MentionForm.NAME)
        .filter(reading.cast()::isPeople)
        .map(reference -> new Party(sentence, token, reference.entities(), ""));
  }

  private boolean isPeople(Syntax syntax, int token) {
    return people.has(syntax.sentence().token(token).lemma());
  }

  private static String words(Syntax syntax, int token) {
    int start = token;
    while (start > 0
        && token - start < LONGEST
        && syntax.head(start - 1).orElse(-1) == token
        && syntax.sentence().token(start - 1).tag().matches("DT|CD|JJ.*|NN.*|PRP\\$")) {
      start--;
    }
    StringBuilder words = new StringBuilder();
    for (int at = start; at <= token; at++) {
      words.append(at == start ? "" : " ").append(syntax.sentence().token(at).text());
    }
    return words.toString();
  }
}
