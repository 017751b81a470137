package org.newsgraph.evaluate.corpus;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import org.newsgraph.annotate.AnnotatedArticle;
import org.newsgraph.finding.Entity;
import org.newsgraph.read.RawArticle;

/**
 * GAP, a corpus of ambiguous pronouns (Webster, Recasens, Axelrod and Baldridge 2018): for each
 * snippet, does the pronoun mean A, and does it mean B? Counted as by the corpus's own scorer, with
 * the text of the snippet alone: overall, for masculine and for feminine pronouns.
 */
public final class GapCorpus implements Corpus {

  private static final Set<String> FEMININE = Set.of("she", "her", "hers");

  private final List<GapSnippet> snippets;

  /**
   * The corpus.
   *
   * @param rows its rows of fields separated by tabs, without the row of their names
   */
  public GapCorpus(List<String> rows) {
    this.snippets = rows.stream().map(GapSnippet::of).toList();
  }

  @Override
  public List<RawArticle> texts() {
    return snippets.stream().map(snippet -> snippet.text().article()).toList();
  }

  @Override
  public CorpusScore score(Function<RawArticle, AnnotatedArticle> annotation) {
    CorpusScore score = new CorpusScore();
    for (GapSnippet snippet : snippets) {
      Links links = Links.of(annotation.apply(snippet.text().article()));
      List<Entity> meant = links.meantBy(snippet.pronounAt());
      snippet.names().forEach(name -> decide(score, snippet, name, meant));
    }
    return score;
  }

  private static void decide(
      CorpusScore score, GapSnippet snippet, GapSnippet.Name name, List<Entity> meant) {
    boolean given = meant.stream().anyMatch(person -> Links.isNamed(person, name.at()));
    boolean feminine = FEMININE.contains(snippet.pronoun().toLowerCase(Locale.ROOT));
    score.decide("overall", given, name.meant());
    score.decide(feminine ? "feminine" : "masculine", given, name.meant());
    if (given != name.meant()) {
      score.fault(
          "%s  %s  %s is %s  %s"
              .formatted(
                  snippet.text().article().source(),
                  given ? "wrong" : "missed",
                  snippet.pronoun(),
                  name.name(),
                  meant.stream().map(Entity::name).toList()));
    }
  }
}
