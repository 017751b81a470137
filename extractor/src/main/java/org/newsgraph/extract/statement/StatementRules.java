package org.newsgraph.extract.statement;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.newsgraph.annotate.Sentence;
import org.newsgraph.clean.BlockKind;
import org.newsgraph.extract.quotation.Quotation;
import org.newsgraph.extract.reading.FindingRule;
import org.newsgraph.extract.reading.Reading;
import org.newsgraph.extract.statement.attribution.Attribution;
import org.newsgraph.extract.statement.attribution.AttributionRule;
import org.newsgraph.extract.statement.attribution.FollowingClause;
import org.newsgraph.extract.statement.attribution.GoverningVerb;
import org.newsgraph.extract.statement.attribution.IntroducedSentence;
import org.newsgraph.extract.statement.attribution.LeadingClause;
import org.newsgraph.extract.statement.attribution.Narration;
import org.newsgraph.extract.statement.attribution.Piece;
import org.newsgraph.extract.statement.attribution.SourcePhrase;
import org.newsgraph.extract.statement.attribution.Speakers;
import org.newsgraph.extract.statement.attribution.SpeechVerbs;
import org.newsgraph.finding.EntityKind;
import org.newsgraph.finding.Evidence;
import org.newsgraph.finding.Finding;
import org.newsgraph.finding.Mention;
import org.newsgraph.finding.Report;
import org.newsgraph.finding.Statement;
import org.newsgraph.finding.Status;
import org.newsgraph.text.PartialDate;

/**
 * Finds who said what: direct quotations and their speakers. Titles, and words in quotation marks
 * that nobody says, are no statements. A speaker who is no named person or organisation is kept as
 * the text calls them.
 */
public final class StatementRules implements FindingRule {

  private static final int FRAGMENT_WORDS = 3;

  private final SpeechVerbs verbs = new SpeechVerbs();

  @Override
  public List<Finding> find(Reading reading) {
    List<Quotation> quotations = spoken(reading);
    Narration narration = new Narration(reading, quotations);
    Speakers speakers = new Speakers(reading, narration);
    LeadingClause leading = new LeadingClause(reading, narration, verbs, speakers);
    List<AttributionRule> rules =
        List.of(
            new IntroducedSentence(leading),
            new FollowingClause(reading, narration, verbs, speakers),
            leading,
            new GoverningVerb(reading, narration, verbs, speakers),
            new SourcePhrase(reading, narration, speakers));
    List<Piece> pieces =
        quotations.stream().flatMap(quotation -> narration.piece(quotation).stream()).toList();
    List<Utterance> told = new UtteranceBuilder(reading, narration, rules).build(pieces);
    Stream<Statement> quoted =
        new AdjacentSpeaker(reading, narration, verbs, speakers)
            .complete(told).stream()
                .filter(StatementRules::isStatement)
                .map(utterance -> statement(reading, utterance));
    return Stream.concat(quoted, new InterviewAnswers(reading).find().stream())
        .map(Finding.class::cast)
        .toList();
  }

  /** The quotations of the text that are no titles of works. */
  private static List<Quotation> spoken(Reading reading) {
    List<Mention> works =
        reading.cast().entities().stream()
            .filter(entity -> entity.kind() == EntityKind.WORK)
            .flatMap(entity -> entity.mentions().stream())
            .toList();
    return reading.quotations().all().stream()
        .filter(quotation -> !heads(reading, quotation))
        .filter(quotation -> works.stream().noneMatch(work -> titles(quotation, work)))
        .toList();
  }

  private static boolean heads(Reading reading, Quotation quotation) {
    BlockKind kind = reading.article().article().blocks().get(quotation.block()).kind();
    return kind == BlockKind.HEADLINE || kind == BlockKind.SUBHEADING || kind == BlockKind.BYLINE;
  }

  private static boolean titles(Quotation quotation, Mention work) {
    return quotation.inner().overlaps(work.span())
        && quotation.inner().length() - work.span().length() <= 2;
  }

  /** Fragments need a speaker and three words; whole sentences may stand without a speaker. */
  private static boolean isStatement(Utterance utterance) {
    int words = utterance.words().split(" ").length;
    boolean whole = utterance.last().endsClause() && utterance.first().beginsSentence();
    return utterance.attribution().isPresent()
        ? words >= FRAGMENT_WORDS || whole
        : words > FRAGMENT_WORDS && whole;
  }

  private static Statement statement(Reading reading, Utterance utterance) {
    Optional<Attribution> attribution = utterance.attribution();
    Optional<PartialDate> date =
        attribution.flatMap(a -> reading.scenes().at(a.sentence(), a.token()).date());
    return new Statement(
        attribution.flatMap(Attribution::speaker),
        attribution.map(Attribution::speakerText).orElse(""),
        utterance.words(),
        utterance.pieces().stream().map(piece -> piece.quotation().inner()).toList(),
        date,
        new Report(
            Status.ACTUAL,
            evidence(reading, utterance),
            attribution.map(Attribution::rule).orElse("unattributed"),
            attribution.map(Attribution::confidence).orElse(0.5),
            Optional.empty()));
  }

  /** The sentence that names the speaker first, then those that hold the words. */
  private static List<Evidence> evidence(Reading reading, Utterance utterance) {
    Set<Integer> sentences = new LinkedHashSet<>();
    utterance.attribution().map(Attribution::sentence).ifPresent(sentences::add);
    utterance.pieces().stream()
        .flatMap(
            piece -> IntStream.rangeClosed(piece.firstSentence(), piece.lastSentence()).boxed())
        .forEach(sentences::add);
    return new ArrayList<>(sentences)
        .stream().map(sentence -> evidence(reading.sentences().get(sentence))).toList();
  }

  private static Evidence evidence(Sentence sentence) {
    return new Evidence(sentence.span(), sentence.text());
  }
}
