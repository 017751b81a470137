package org.newsgraph.extract;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.annotate.AnnotatedArticle;
import org.newsgraph.clean.Article;
import org.newsgraph.extract.cast.Cast;
import org.newsgraph.extract.cast.CastBuilder;
import org.newsgraph.extract.confidence.Calibration;
import org.newsgraph.extract.coreference.Coreference;
import org.newsgraph.extract.encounter.ContactRules;
import org.newsgraph.extract.encounter.EncounterRules;
import org.newsgraph.extract.indirect.IndirectSpeechRules;
import org.newsgraph.extract.presence.ParticipantPresence;
import org.newsgraph.extract.presence.PresenceRules;
import org.newsgraph.extract.quotation.Quotations;
import org.newsgraph.extract.reading.FindingRule;
import org.newsgraph.extract.reading.Reading;
import org.newsgraph.extract.role.holding.RoleRules;
import org.newsgraph.extract.scene.Scenes;
import org.newsgraph.extract.statement.StatementRules;
import org.newsgraph.extract.title.TitleFinder;
import org.newsgraph.extract.work.CreditRules;
import org.newsgraph.finding.ArticleDescription;
import org.newsgraph.finding.ArticleFindings;
import org.newsgraph.finding.Finding;
import org.newsgraph.text.CodePoints;

/**
 * Finds everything that an article says: first its cast, then family by family what it says of it,
 * at last how sure each finding is.
 */
public final class Extractor {

  private final TitleFinder titleFinder = new TitleFinder();
  private final CastBuilder castBuilder = new CastBuilder();
  private final Coreference coreference = new Coreference();
  private final List<FindingRule> families =
      List.of(
          new EncounterRules(),
          new ContactRules(),
          new PresenceRules(),
          new StatementRules(),
          new IndirectSpeechRules(),
          new RoleRules(),
          new CreditRules());
  private final ParticipantPresence participants = new ParticipantPresence();
  private final Calibration calibration = Calibration.shipped();

  /** The findings of the article. The same annotation always gives the same findings. */
  public ArticleFindings extract(AnnotatedArticle annotated) {
    Reading reading = read(annotated);
    List<Finding> findings = new ArrayList<>();
    families.forEach(family -> findings.addAll(family.find(reading)));
    findings.addAll(participants.of(reading, findings));
    return calibration.of(
        new ArticleFindings(describe(annotated.article()), reading.cast().entities(), findings));
  }

  /** The article as the rules read it. The same annotation always gives the same reading. */
  public Reading read(AnnotatedArticle annotated) {
    Quotations quotations = Quotations.of(annotated);
    Cast names = castBuilder.build(annotated, titleFinder.find(annotated, quotations));
    Cast cast = coreference.resolve(annotated, quotations, names);
    return Reading.of(annotated, quotations, cast, new Scenes(annotated, quotations, cast));
  }

  private static ArticleDescription describe(Article article) {
    return new ArticleDescription(
        article.source(),
        article.key(),
        article.url(),
        article.title(),
        article.published(),
        article.updated(),
        article.authors(),
        article.publisher(),
        article.language(),
        CodePoints.PLAIN);
  }
}
