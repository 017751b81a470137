package org.newsgraph.extract.coreference;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.newsgraph.annotate.AnnotatedArticle;
import org.newsgraph.annotate.Sentence;
import org.newsgraph.annotate.Syntax;
import org.newsgraph.extract.cast.Cast;
import org.newsgraph.extract.cast.Reference;
import org.newsgraph.extract.quotation.Quotations;
import org.newsgraph.extract.role.Appellation;
import org.newsgraph.extract.role.TitleReading;
import org.newsgraph.extract.role.phrase.Determiner;
import org.newsgraph.extract.role.phrase.RolePhrase;
import org.newsgraph.finding.Entity;
import org.newsgraph.finding.Mention;
import org.newsgraph.finding.MentionForm;
import org.newsgraph.text.Span;

/**
 * Resolves pronouns and descriptions to the members of a cast, reading once from start to end. A
 * wrong link is worse than none: what could mean two people alike stays unresolved.
 */
public final class Coreference {

  private static final Set<Determiner> DEFINITE =
      EnumSet.of(Determiner.DEFINITE, Determiner.POSSESSIVE);

  /** The cast with references by pronoun and description beside those by name. */
  public Cast resolve(AnnotatedArticle article, Quotations quotations, Cast names) {
    TitleReading titles = TitleReading.of(article, names);
    Discourse discourse = new Discourse(article, quotations);
    SentenceReader reader = new SentenceReader(names, titles, discourse);
    article.sentences().forEach(reader::read);
    List<Reference> found = new ArrayList<>(discourse.resolved());
    found.addAll(new FirstPerson(names, discourse, quotations).find(article.sentences()));
    found.addAll(torn(names, titles, discourse));
    return extended(article, names, found);
  }

  /**
   * Descriptions that the parser tore from the name of their person: "before the head of state, A,
   * on Friday".
   */
  private static List<Reference> torn(Cast names, TitleReading titles, Discourse discourse) {
    return titles.appellations().stream()
        .filter(given -> DEFINITE.contains(given.phrase().determiner()) && !given.phrase().plural())
        .filter(given -> isTorn(given, names, discourse))
        .map(given -> description(given.phrase(), given.person()))
        .toList();
  }

  private static boolean isTorn(Appellation given, Cast names, Discourse discourse) {
    int sentence = given.phrase().sentence();
    int head = given.phrase().head();
    Syntax tree = discourse.tree(sentence);
    boolean free =
        names.at(sentence, head).isEmpty() && discourse.resolvedAt(sentence, head).isEmpty();
    return free
        && names.in(sentence).stream()
            .filter(name -> name.entities().contains(given.person()))
            .noneMatch(
                name ->
                    tree.path(name.head()).contains(head) || tree.path(head).contains(name.head()));
  }

  private static Reference description(RolePhrase phrase, String person) {
    return new Reference(
        phrase.sentence(),
        phrase.head(),
        phrase.head() + 1,
        phrase.head(),
        MentionForm.DESCRIPTION,
        List.of(person));
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
