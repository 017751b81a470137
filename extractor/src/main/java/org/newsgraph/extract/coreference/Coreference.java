package org.newsgraph.extract.coreference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.newsgraph.annotate.AnnotatedArticle;
import org.newsgraph.annotate.Sentence;
import org.newsgraph.extract.cast.Cast;
import org.newsgraph.extract.cast.Reference;
import org.newsgraph.extract.quotation.Quotations;
import org.newsgraph.extract.role.TitleReading;
import org.newsgraph.finding.Entity;
import org.newsgraph.finding.Mention;
import org.newsgraph.text.Span;

/**
 * Resolves pronouns and descriptions to the members of a cast, reading once from start to end. A
 * wrong link is worse than none: what could mean two people alike stays unresolved.
 */
public final class Coreference {

  /** The cast with references by pronoun and description beside those by name. */
  public Cast resolve(AnnotatedArticle article, Quotations quotations, Cast names) {
    TitleReading titles = TitleReading.of(article, names);
    Discourse discourse = new Discourse(article, quotations);
    SentenceReader reader = new SentenceReader(names, titles, discourse);
    article.sentences().forEach(reader::read);
    List<Reference> found = new ArrayList<>(discourse.resolved());
    found.addAll(new FirstPerson(names, discourse, quotations).find(article.sentences()));
    return extended(article, names, found);
  }

  private static Cast extended(AnnotatedArticle article, Cast names, List<Reference> found) {
    Map<String, List<Mention>> mentions = new HashMap<>();
    for (Reference reference : found) {
      Mention mention = mention(article.sentences().get(reference.sentence()), reference);
      reference
          .entities()
          .forEach(id -> mentions.computeIfAbsent(id, key -> new ArrayList<>()).add(mention));
    }
    List<Entity> entities =
        names.entities().stream()
            .map(entity -> with(entity, mentions.getOrDefault(entity.id(), List.of())))
            .toList();
    Stream<Reference> named =
        article.sentences().stream().flatMap(sentence -> names.in(sentence.index()).stream());
    return names.with(entities, Stream.concat(named, found.stream()).toList());
  }

  private static Mention mention(Sentence sentence, Reference reference) {
    Span span =
        sentence.token(reference.start()).span().cover(sentence.token(reference.end() - 1).span());
    int from = Math.max(0, span.start() - sentence.span().start());
    int to = Math.min(sentence.text().length(), span.end() - sentence.span().start());
    return new Mention(span, sentence.text().substring(from, to), reference.form());
  }

  private static Entity with(Entity entity, List<Mention> more) {
    List<Mention> all =
        Stream.concat(entity.mentions().stream(), more.stream())
            .sorted(Comparator.comparing(Mention::span))
            .toList();
    return new Entity(
        entity.id(), entity.kind(), entity.type(), entity.name(), entity.aliases(), all);
  }
}
