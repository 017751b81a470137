package org.newsgraph.extract.statement;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.annotate.Sentence;
import org.newsgraph.clean.Block;
import org.newsgraph.clean.BlockKind;
import org.newsgraph.extract.cast.Reference;
import org.newsgraph.extract.reading.Reading;
import org.newsgraph.finding.Evidence;
import org.newsgraph.finding.Report;
import org.newsgraph.finding.Statement;
import org.newsgraph.finding.Status;
import org.newsgraph.text.Span;

/**
 * Finds the answers of interviews in question-and-answer form, which stand without quotation marks:
 * behind the speaker's name and a colon, or, under a headline that speaks of an interview with
 * somebody, behind paragraphs that ask.
 */
final class InterviewAnswers {

  private static final int TURNS = 2;
  private static final Set<String> TOPIC = Set.of("on", "about", "over", "regarding");

  private final Reading reading;
  private final Map<Integer, List<Sentence>> blocks = new HashMap<>();

  InterviewAnswers(Reading reading) {
    this.reading = reading;
    for (Sentence sentence : reading.sentences()) {
      blocks.computeIfAbsent(sentence.block(), key -> new ArrayList<>()).add(sentence);
    }
  }

  /** The answers, in reading order; none where the article is no interview. */
  List<Statement> find() {
    List<Statement> labelled = body().flatMap(block -> labelled(block).stream()).toList();
    if (labelled.size() >= TURNS) {
      return labelled;
    }
    Optional<String> guest = interviewee();
    List<Statement> answers =
        guest.stream().flatMap(person -> body().flatMap(b -> answer(b, person).stream())).toList();
    return answers.size() > TURNS ? answers : List.of();
  }

  private Stream<Integer> body() {
    return blocks.keySet().stream().sorted().filter(block -> block(block).kind() == BlockKind.BODY);
  }

  private Block block(int index) {
    return reading.article().article().blocks().get(index);
  }

  private List<Sentence> sentences(int block) {
    return blocks.getOrDefault(block, List.of());
  }

  /** "Roe: I never said so." */
  private Optional<Statement> labelled(int block) {
    Sentence first = sentences(block).get(0);
    return reading.cast().in(first.index()).stream()
        .filter(name -> name.start() == 0 && name.end() + 1 < first.tokens().size())
        .filter(name -> first.token(name.end()).text().equals(":"))
        .filter(name -> name.entities().size() == 1 && isPerson(name))
        .filter(name -> first.token(name.end() + 1).text().matches("[\\p{L}\\d].*"))
        .findFirst()
        .map(
            name ->
                statement(
                    block, name.entities().get(0), first.token(name.end() + 1).span().start()));
  }

  private boolean isPerson(Reference reference) {
    return reading.cast().isPeople(reference);
  }

  /** The only person in a headline that speaks of an interview. */
  private Optional<String> interviewee() {
    List<String> people =
        reading.sentences().stream()
            .filter(sentence -> sentence.kind() == BlockKind.HEADLINE)
            .filter(sentence -> sentence.text().toLowerCase(Locale.ROOT).contains("interview"))
            .flatMap(sentence -> reading.cast().in(sentence.index()).stream())
            .filter(reference -> reference.entities().size() == 1 && isPerson(reference))
            .filter(reference -> !isTopic(reference))
            .map(reference -> reference.entities().get(0))
            .distinct()
            .toList();
    return people.size() == 1 ? Optional.of(people.get(0)) : Optional.empty();
  }

  /** "interviews a bar owner on X": what the interview is about. */
  private boolean isTopic(Reference person) {
    return reading.sentences().get(person.sentence()).tokens().subList(0, person.start()).stream()
        .anyMatch(token -> TOPIC.contains(token.text().toLowerCase(Locale.ROOT)));
  }

  /** A paragraph in the first person behind one that asks. */
  private Optional<Statement> answer(int block, String person) {
    boolean asked = block > 0 && asks(block - 1) && !asks(block);
    boolean first =
        sentences(block).stream()
            .flatMap(sentence -> sentence.tokens().stream())
            .anyMatch(token -> token.text().matches("I|me|my|My|we|We|our|Our"));
    return asked && first
        ? Optional.of(statement(block, person, sentences(block).get(0).span().start()))
        : Optional.empty();
  }

  private boolean asks(int block) {
    return block(block).kind() == BlockKind.BODY && block(block).text().strip().endsWith("?");
  }

  private Statement statement(int block, String person, int start) {
    List<Sentence> sentences = sentences(block);
    Span words = new Span(start, sentences.get(sentences.size() - 1).span().end());
    String text = block(block).text().strip();
    int skipped = start - sentences.get(0).span().start();
    Report report =
        new Report(
            Status.ACTUAL,
            sentences.stream().map(s -> new Evidence(s.span(), s.text())).toList(),
            "interview-answer",
            0.8,
            Optional.empty());
    return new Statement(
        Optional.of(person),
        reading.cast().entity(person).name(),
        text.substring(Math.min(skipped, text.length())).replaceAll("\\s+", " "),
        List.of(words),
        Optional.empty(),
        report);
  }
}
