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
  private static final double MARGIN = 1.25;

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
    if (best.size() == 1 && clear) {
      genders.learn(best.get(0).getKey(), gender(discourse.token(sentence, token).text()));
    }
    return clear ? Optional.of(best.get(0).getKey()) : Optional.empty();
  }

  private Optional<String> reflexive(int sentence, int token) {
    OptionalInt predicate = discourse.predicate(sentence, token);
    if (predicate.isEmpty()) {
      return Optional.empty();
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
    Map<String, Double> scores = new LinkedHashMap<>();
    for (Occurrence other : discourse.occurrences()) {
      if (isBefore(other, sentence, token)) {
        add(scores, other, salience(other, sentence, token));
      }
    }
    cataphoric(sentence, token, ahead).ifPresent(other -> add(scores, other, 2.6));
    scores
        .keySet()
        .removeIf(person -> excluded.contains(person) || !genders.of(person).agreesWith(wanted));
    scores.replaceAll((person, score) -> genders.of(person) == wanted ? score : score * 0.6);
    return scores;
  }

  private static void add(Map<String, Double> scores, Occurrence other, double salience) {
    scores.merge(other.person(), salience, Double::sum);
  }

  private static boolean isBefore(Occurrence other, int sentence, int token) {
    int distance = sentence - other.sentence();
    return distance > 0 && distance <= REACH || distance == 0 && other.token() < token;
  }

  private double salience(Occurrence other, int sentence, int token) {
    int distance = sentence - other.sentence();
    double near = other.prominence() * Math.pow(0.5, distance);
    boolean across = other.quoted() && !discourse.isQuoted(sentence, token);
    boolean parallel =
        discourse.tree(sentence).is(token, "nsubj")
            && discourse.tree(other.sentence()).is(other.token(), "nsubj");
    return near * (across ? 0.3 : 1) * (parallel ? 1.2 : 1);
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
            .filter(other -> subject.isPresent() && other.token() == subject.get())
            .findFirst();
      }
    }
    return Optional.empty();
  }
}
