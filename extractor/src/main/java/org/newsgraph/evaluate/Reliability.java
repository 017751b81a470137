package org.newsgraph.evaluate;

import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsgraph.extract.confidence.Family;

/** How often answers are right, by the confidence that is stated with them. */
public final class Reliability {

  private static final List<Double> BANDS = List.of(0.0, 0.6, 0.7, 0.8, 0.85, 0.9, 0.95, 1.0);
  private static final List<Double> LIMITS = List.of(0.0, 0.7, 0.8, 0.9);
  private static final double Z = 1.96;

  private final List<Judged> answers;

  Reliability(List<Judged> answers) {
    this.answers = List.copyOf(answers);
  }

  /** How well the confidences hold that came with the answers themselves. */
  public static Reliability of(List<Evaluation> evaluations) {
    return new Reliability(Judged.of(evaluations).toList());
  }

  /** Two tables in Markdown: by band of confidence, then by question and least confidence. */
  public String text() {
    return """
    | stated confidence | answers | stated on average | right | 95 %% interval |
    |---|---|---|---|---|
    %s

    Share right (and share of the answers left) with `min-confidence`:

    | answers | all | 0.7 | 0.8 | 0.9 |
    |---|---|---|---|---|
    %s
    """
        .formatted(
            Stream.iterate(0, at -> at + 1 < BANDS.size(), at -> at + 1)
                .map(at -> band(BANDS.get(at), BANDS.get(at + 1)))
                .filter(row -> !row.isEmpty())
                .collect(Collectors.joining("\n")),
            limits());
  }

  private String band(double low, double high) {
    List<Judged> in =
        only(judged -> judged.confidence() >= low && (judged.confidence() < high || high == 1));
    if (in.isEmpty()) {
      return "";
    }
    double stated = in.stream().mapToDouble(Judged::confidence).average().orElse(0);
    double spread = Z * Math.sqrt(precision(in) * (1 - precision(in)) / in.size() + square(in));
    double middle = (precision(in) + Z * Z / (2 * in.size())) / (1 + Z * Z / in.size());
    double half = spread / (1 + Z * Z / in.size());
    return format(
        "| %.2f–%.2f | %d | %.2f | %.2f | %.2f–%.2f |",
        low,
        high,
        in.size(),
        stated,
        precision(in),
        Math.max(0, middle - half),
        Math.min(1, middle + half));
  }

  /** The term of Wilson's interval that keeps it within 0..1. */
  private static double square(List<Judged> of) {
    return Z * Z / (4.0 * of.size() * of.size());
  }

  private String limits() {
    Stream<String> families =
        Stream.of(Family.values())
            .filter(family -> answers.stream().anyMatch(judged -> judged.family() == family))
            .map(family -> limits(family.id(), only(judged -> judged.family() == family)));
    return Stream.concat(families, Stream.of(limits("all", answers)))
        .collect(Collectors.joining("\n"));
  }

  private static String limits(String name, List<Judged> of) {
    return LIMITS.stream()
        .map(
            limit -> {
              List<Judged> left =
                  of.stream().filter(judged -> judged.confidence() >= limit).toList();
              return left.isEmpty()
                  ? "–"
                  : format("%.2f (%d of %d)", precision(left), left.size(), of.size());
            })
        .collect(Collectors.joining(" | ", "| " + name + " | ", " |"));
  }

  private List<Judged> only(Predicate<Judged> which) {
    return answers.stream().filter(which).toList();
  }

  private static double precision(List<Judged> of) {
    return of.stream().mapToDouble(judged -> judged.right() ? 1 : 0).average().orElse(0);
  }

  private static String format(String pattern, Object... values) {
    return String.format(Locale.ROOT, pattern, values);
  }
}
