package org.newsgraph.evaluate.corpus;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.newsgraph.annotate.AnnotatedArticle;
import org.newsgraph.evaluate.corpus.ReportedArticle.Told;
import org.newsgraph.extract.Extractor;
import org.newsgraph.finding.ArticleFindings;
import org.newsgraph.finding.Entity;
import org.newsgraph.finding.ReportedStatement;
import org.newsgraph.read.RawArticle;

/**
 * Articles with their indirect speech: is each found, with its speaker? A content is right when
 * four fifths of its words are common (F1 of the words, each as often as it stands there). A
 * speaker is right when the name is; where the article names nobody, none may be named.
 */
public final class ReportedCorpus implements Corpus {

  private static final double SAME_CONTENT = 0.8;

  private final List<ReportedArticle> articles;

  /**
   * The corpus.
   *
   * @param lines its articles and answers; {@link ReportedArticle} tells the form
   */
  public ReportedCorpus(List<String> lines) {
    this.articles = ReportedArticle.of(lines);
  }

  @Override
  public List<RawArticle> texts() {
    return articles.stream().map(article -> article.text().article()).toList();
  }

  @Override
  public CorpusScore score(Function<RawArticle, AnnotatedArticle> annotation) {
    CorpusScore score = new CorpusScore();
    Extractor extractor = new Extractor();
    for (ReportedArticle article : articles) {
      ArticleFindings found = extractor.extract(annotation.apply(article.text().article()));
      judge(score, article, found);
    }
    return score;
  }

  private static void judge(CorpusScore score, ReportedArticle article, ArticleFindings found) {
    List<Told> given =
        found.findings().stream()
            .filter(ReportedStatement.class::isInstance)
            .map(ReportedStatement.class::cast)
            .map(statement -> told(found, statement))
            .toList();
    List<Told> left = new ArrayList<>(given);
    for (Told gold : article.told()) {
      boolean right =
          left.stream()
              .filter(answer -> isSame(gold, answer))
              .findFirst()
              .map(left::remove)
              .orElse(false);
      decide(score, article, right, gold);
    }
    left.forEach(wrong -> decideWrong(score, article, wrong));
    contents(score, article.told(), given);
  }

  private static void decide(CorpusScore score, ReportedArticle article, boolean right, Told gold) {
    score.decide("speaker and content", right, true);
    if (gold.speaker().isPresent()) {
      score.decide("named speakers", right, true);
    }
    if (!right) {
      score.fault("%s  missed  %s".formatted(article.text().article().source(), gold));
    }
  }

  private static void decideWrong(CorpusScore score, ReportedArticle article, Told wrong) {
    score.decide("speaker and content", true, false);
    if (wrong.speaker().isPresent()) {
      score.decide("named speakers", true, false);
    }
    score.fault("%s  wrong  %s".formatted(article.text().article().source(), wrong));
  }

  /** The contents alone, whoever says them. */
  private static void contents(CorpusScore score, List<Told> gold, List<Told> given) {
    List<Told> left = new ArrayList<>(given);
    for (Told wanted : gold) {
      boolean right =
          left.stream()
              .filter(answer -> isSame(wanted.content(), answer.content()))
              .findFirst()
              .map(left::remove)
              .orElse(false);
      score.decide("content", right, true);
    }
    left.forEach(wrong -> score.decide("content", true, false));
  }

  private static Told told(ArticleFindings found, ReportedStatement statement) {
    return new Told(
        statement.speaker().map(id -> name(found, id)), statement.cue(), statement.content());
  }

  private static String name(ArticleFindings found, String id) {
    return found.entities().stream()
        .filter(entity -> entity.id().equals(id))
        .map(Entity::name)
        .findFirst()
        .orElseThrow();
  }

  private static boolean isSame(Told gold, Told answer) {
    return gold.speaker().equals(answer.speaker()) && isSame(gold.content(), answer.content());
  }

  private static boolean isSame(String gold, String answer) {
    Map<String, Integer> left = new HashMap<>();
    List<String> wanted = words(gold);
    List<String> given = words(answer);
    wanted.forEach(word -> left.merge(word, 1, Integer::sum));
    long common = given.stream().filter(word -> left.merge(word, -1, Integer::sum) >= 0).count();
    return 2.0 * common >= SAME_CONTENT * (wanted.size() + given.size());
  }

  private static List<String> words(String text) {
    String plain = text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
    return List.of(plain.split(" "));
  }
}
