package org.newsgraph.extract.coreference;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.newsgraph.annotate.Syntax;
import org.newsgraph.extract.cast.Gender;

/**
 * Resolves "he", "she" and their forms: among those who agree in gender and whom binding allows,
 * the most salient, by recency and grammatical function (after Lappin and Leass 1994). Where two
 * are about equally salient, nobody is chosen.
 */
final class PersonalPronouns {

  private static final Set<String> HIS = Set.of("he", "him", "his", "himself");
  private static final Set<String> HERS = Set.of("she", "her", "hers", "herself");
  private static final int REACH = 3;
  private static final double MARGIN = 1.2;

  /** How much less those weigh whose gender nobody knows. */
  private static final double UNSURE = 0.55;

  private final Discourse discourse;
  private final Genders genders;
  private final Binding binding;

  PersonalPronouns(Discourse discourse, Genders genders) {
    this.discourse = discourse;
    this.genders = genders;
    this.binding = new Binding(discourse);
  }

  /** The gender of a pronoun of the third person; unknown for every other word. */
  static Gender gender(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    return HIS.contains(lower)
        ? Gender.MALE
        : HERS.contains(lower) ? Gender.FEMALE : Gender.UNKNOWN;
  }

  /** Whom the pronoun means; possibly somebody unnamed. */
  Optional<String> resolve(int sentence, int token, List<Occurrence> ahead) {
    String word = discourse.token(sentence, token).text().toLowerCase(Locale.ROOT);
    if (word.endsWith("self")) {
      Optional<String> own = reflexive(sentence, token);
      if (own.isPresent()) {
        return own;
      }
    }
    Optional<String> joint = coordinated(sentence, token);
    if (joint.isPresent()) {
      genders.learn(joint.get(), gender(word));
      return joint;
    }
    Map<String, Double> scores = scores(sentence, token, ahead);
    List<Map.Entry<String, Double>> best =
        scores.entrySet().stream()
            .sorted(Map.Entry.<String, Double>comparingByValue(Comparator.reverseOrder()))
            .limit(2)
            .toList();
    if (best.isEmpty()) {
      return Optional.empty();
    }
    boolean clear = best.size() == 1 || best.get(0).getValue() >= MARGIN * best.get(1).getValue();
    if (best.size() == 1 || best.get(0).getValue() >= 2.2 * best.get(1).getValue()) {
      genders.learn(best.get(0).getKey(), gender(discourse.token(sentence, token).text()));
    }
    return clear ? Optional.of(best.get(0).getKey()) : Optional.empty();
  }

  /** "A and his colleague": the possessive of a noun that is coordinated with a person. */
  private Optional<String> coordinated(int sentence, int token) {
    Syntax syntax = discourse.tree(sentence);
    OptionalInt noun = syntax.is(token, "nmod:poss") ? syntax.head(token) : OptionalInt.empty();
    if (noun.isEmpty() || !syntax.is(noun.getAsInt(), "conj")) {
      return Optional.empty();
    }
    Gender wanted = gender(discourse.token(sentence, token).text());
    return discourse.in(sentence).stream()
        .filter(other -> syntax.head(noun.getAsInt()).equals(OptionalInt.of(other.token())))
        .map(Occurrence::person)
        .filter(person -> genders.of(person).agreesWith(wanted))
        .findFirst();
  }

  private Optional<String> reflexive(int sentence, int token) {
    Optional<String> before =
        discourse.in(sentence).stream()
            .filter(other -> other.token() == token - 1)
            .map(Occurrence::person)
            .findFirst();
    OptionalInt predicate = discourse.predicate(sentence, token);
    if (before.isPresent() || predicate.isEmpty()) {
      return before;
    }
    Optional<Integer> subject = discourse.subject(sentence, predicate.getAsInt());
    return discourse.in(sentence).stream()
        .filter(other -> subject.isPresent() && other.token() == subject.get())
        .map(Occurrence::person)
        .findFirst();
  }

  private Map<String, Double> scores(int sentence, int token, List<Occurrence> ahead) {
    Gender wanted = gender(discourse.token(sentence, token).text());
    Set<String> excluded = binding.excluded(sentence, token);
    Map<String, Map<Integer, Double>> bySentence = new LinkedHashMap<>();
    for (Occurrence other : discourse.occurrences()) {
      if (isBefore(other, sentence, token)) {
        add(bySentence, other, salience(other, sentence, token));
      }
    }
    cataphoric(sentence, token, ahead).ifPresent(other -> add(bySentence, other, 4));
    Map<String, Double> scores = new LinkedHashMap<>();
    bySentence.forEach((person, best) -> scores.put(person, sum(best)));
    scores
        .keySet()
        .removeIf(
            person ->
                excluded.contains(person)
                    || !genders.of(person).agreesWith(wanted)
                    || isContradicted(person, sentence, wanted));
    scores.replaceAll((person, score) -> genders.of(person) == wanted ? score : score * UNSURE);
    return scores;
  }

  /** Whether a pronoun of the other gender means the person in the same sentence. */
  private boolean isContradicted(String person, int sentence, Gender wanted) {
    return discourse.resolved().stream()
        .filter(reference -> reference.sentence() == sentence)
        .filter(reference -> reference.entities().equals(List.of(person)))
        .map(reference -> gender(discourse.token(sentence, reference.start()).text()))
        .anyMatch(said -> !said.agreesWith(wanted));
  }

  private static double sum(Map<Integer, Double> best) {
    return best.values().stream().mapToDouble(Double::doubleValue).sum();
  }

  /** Of several occurrences in a sentence, the most salient one counts, the others a little. */
  private static double joined(double first, double second) {
    return Math.max(first, second) + 0.15 * Math.min(first, second);
  }

  private static void add(
      Map<String, Map<Integer, Double>> scores, Occurrence other, double salience) {
    scores
        .computeIfAbsent(other.person(), key -> new LinkedHashMap<>())
        .merge(other.sentence(), salience, PersonalPronouns::joined);
  }

  private boolean isBefore(Occurrence other, int sentence, int token) {
    int distance = discourse.distance(other.sentence(), sentence);
    boolean here = other.sentence() == sentence;
    return here ? other.token() < token : other.sentence() < sentence && distance <= REACH;
  }

  private double salience(Occurrence other, int sentence, int token) {
    int distance = discourse.distance(other.sentence(), sentence);
    double near = other.prominence() * Math.pow(0.5, distance);
    boolean across = other.quoted() && !discourse.isQuoted(sentence, token);
    boolean parallel =
        discourse.tree(sentence).is(token, "nsubj")
            && discourse.tree(other.sentence()).is(other.token(), "nsubj");
    return near
        * (other.isNamed() ? 1 : 0.6)
        * (isOwnSubject(other, sentence, token) ? 1.5 : 1)
        * (across ? 0.3 : 1)
        * (parallel ? 1.2 : 1)
        * (isReporting(other, sentence, token) ? 1.8 : 1);
  }

  /** "A met B, who lost his hat": whether the other is the subject of a possessive's own clause. */
  private boolean isOwnSubject(Occurrence other, int sentence, int token) {
    Syntax syntax = discourse.tree(sentence);
    if (other.sentence() != sentence || !syntax.is(token, "nmod:poss")) {
      return false;
    }
    OptionalInt noun = syntax.head(token);
    OptionalInt predicate =
        noun.isPresent() ? discourse.predicate(sentence, noun.getAsInt()) : OptionalInt.empty();
    return predicate.isPresent()
        && discourse
            .subject(sentence, predicate.getAsInt())
            .filter(subject -> subject == other.token())
            .isPresent();
  }

  /**
   * "A said she ...": whether the other is the subject of the clause that governs the pronoun's.
   */
  private boolean isReporting(Occurrence other, int sentence, int token) {
    Syntax syntax = discourse.tree(sentence);
    if (other.sentence() != sentence || !syntax.is(token, "nsubj")) {
      return false;
    }
    int clause = syntax.head(token).orElse(token);
    boolean content = syntax.is(clause, "ccomp") && syntax.head(clause).isPresent();
    return content
        && discourse
            .subject(sentence, syntax.head(clause).getAsInt())
            .filter(subject -> subject == other.token())
            .isPresent();
  }

  /** "Upon his arrival, A ...": the subject behind a fronted phrase that holds the pronoun. */
  private Optional<Occurrence> cataphoric(int sentence, int token, List<Occurrence> ahead) {
    Syntax syntax = discourse.tree(sentence);
    for (int at : syntax.path(token)) {
      boolean fronted = syntax.is(at, "advcl") || syntax.is(at, "obl");
      OptionalInt head = syntax.head(at);
      if (fronted && head.isPresent() && head.getAsInt() > token) {
        Optional<Integer> subject = syntax.child(head.getAsInt(), "nsubj");
        return ahead.stream()
            .filter(other -> subject.isPresent() && isAt(syntax, other.token(), subject.get()))
            .findFirst();
      }
    }
    return Optional.empty();
  }

  private static boolean isAt(Syntax syntax, int token, int noun) {
    return token == noun
        || syntax.is(token, "appos") && syntax.head(token).equals(OptionalInt.of(noun));
  }
}
