package org.newsgraph.evaluate.corpus;

import java.util.List;
import org.newsgraph.annotate.AnnotatedArticle;
import org.newsgraph.extract.Extractor;
import org.newsgraph.finding.ArticleFindings;
import org.newsgraph.finding.Entity;
import org.newsgraph.finding.EntityKind;
import org.newsgraph.finding.MentionForm;
import org.newsgraph.text.Span;

/** Which words newsgraph takes for which person of an article. */
record Links(List<Entity> people) {

  /** Copies the list. */
  Links {
    people = List.copyOf(people);
  }

  static Links of(AnnotatedArticle article) {
    ArticleFindings findings = new Extractor().extract(article);
    return new Links(
        findings.entities().stream().filter(entity -> entity.kind() == EntityKind.PERSON).toList());
  }

  /** The people whom the words at the span mean. */
  List<Entity> meantBy(Span span) {
    return people.stream().filter(person -> isMentioned(person, span, false)).toList();
  }

  /** Whether the words at the span are a name of the person. */
  static boolean isNamed(Entity person, Span span) {
    return isMentioned(person, span, true);
  }

  private static boolean isMentioned(Entity person, Span span, boolean byName) {
    return person.mentions().stream()
        .filter(mention -> !byName || mention.form() == MentionForm.NAME)
        .anyMatch(mention -> mention.span().overlaps(span));
  }
}
