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
import org.newsgraph.annotate.Token;
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
  private static final double UNSURE = 0.7;

  /** The weight of a subject that stands behind a fronted phrase with the pronoun. */
  private static final double AHEAD = 5.0;

  /** Within how many tokens behind the comma the main clause names its subject. */
  private static final int OPENING = 6;

  /** How clearly one must lead for the pronoun to tell the gender. */
  private static final double TELLING = 2.2;

  /** What the less prominent mentions of one sentence add to the most prominent one. */
  private static final double REPEATED = 0.15;

  private final Discourse discourse;
  private final Genders genders;
  private final Binding binding;
  private final Salience salience;

  PersonalPronouns(Discourse discourse, Genders genders) {
    this.discourse = discourse;
    this.genders = genders;
    this.binding = new Binding(discourse);
    this.salience = new Salience(discourse);
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
      String stranger = Occurrence.UNNAMED + sentence + ":" + token;
      genders.learn(stranger, gender(word));
      return Optional.of(stranger);
    }
    boolean clear = best.size() == 1 || best.get(0).getValue() >= MARGIN * best.get(1).getValue();
    if (best.size() == 1 || best.get(0).getValue() >= TELLING * best.get(1).getValue()) {
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
        add(bySentence, other, salience.of(other, sentence, token));
      }
    }
    cataphoric(sentence, token, ahead).ifPresent(other -> add(bySentence, other, AHEAD));
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
    return Math.max(first, second) + REPEATED * Math.min(first, second);
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

  /**
   * "Upon his arrival, A ...": the name that opens the main clause behind a fronted phrase that
   * holds the pronoun.
   */
  private Optional<Occurrence> cataphoric(int sentence, int token, List<Occurrence> ahead) {
    int comma = comma(sentence, token);
    boolean fronted = token > 0 && discourse.token(sentence, 0).tag().matches("IN|WRB|VBG|VBN|TO");
    if (!fronted || comma < 0) {
      return Optional.empty();
    }
    Syntax syntax = discourse.tree(sentence);
    return ahead.stream()
        .findFirst()
        .filter(other -> other.token() > comma && other.token() - comma <= OPENING)
        .filter(other -> !syntax.is(other.token(), "nmod:poss"));
  }

  /** The first comma behind the token; -1 when there is none, or one stands before the token. */
  private int comma(int sentence, int token) {
    List<Token> tokens = discourse.sentence(sentence).tokens();
    int at = 0;
    while (at < tokens.size() && !tokens.get(at).text().equals(",")) {
      at++;
    }
    return at > token && at < tokens.size() ? at : -1;
  }
}
