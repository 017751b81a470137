package org.newsgraph.extract.cast;

import java.util.List;
import org.newsgraph.annotate.AnnotatedArticle;
import org.newsgraph.extract.cast.name.ArticleWords;
import org.newsgraph.extract.cast.name.NameSpan;
import org.newsgraph.extract.cast.name.NameSpans;
import org.newsgraph.extract.cast.name.NameWords;
import org.newsgraph.extract.cast.person.Genders;
import org.newsgraph.extract.cast.person.People;
import org.newsgraph.extract.cast.person.Person;
import org.newsgraph.extract.cast.place.FrontedNames;
import org.newsgraph.extract.cast.place.NameHeads;
import org.newsgraph.extract.cast.place.Thing;
import org.newsgraph.extract.cast.place.Things;
import org.newsgraph.extract.title.Title;

/**
 * Builds the cast of an article: the spans that may be names, the people among them, then places,
 * gatherings and organisations, and the works by the given titles.
 */
public final class CastBuilder {

  private final NameWords lexicon = new NameWords();

  /** The cast of the article, works by the given titles included; references by name only. */
  public Cast build(AnnotatedArticle article, List<Title> titles) {
    ArticleWords words = new ArticleWords(article);
    NameHeads heads = new NameHeads(words);
    List<NameSpan> spans =
        new FrontedNames(words)
            .join(new NameSpans(words, lexicon).find()).stream()
                .filter(span -> isOutside(titles, span))
                .toList();
    List<Person> people = new People(words, lexicon, heads).find(spans);
    List<Thing> things = new Things(words, heads).find(without(people, spans));
    CastList list = new CastList(words, new Genders(words, lexicon));
    people.forEach(list::add);
    things.forEach(list::add);
    titles.forEach(list::add);
    return list.cast();
  }

  private static List<NameSpan> without(List<Person> people, List<NameSpan> spans) {
    List<NameSpan> names = people.stream().flatMap(person -> person.names().stream()).toList();
    return spans.stream().filter(span -> names.stream().noneMatch(span::overlaps)).toList();
  }

  private static boolean isOutside(List<Title> titles, NameSpan span) {
    return titles.stream()
        .noneMatch(
            title ->
                title.sentence() == span.sentence()
                    && title.start() < span.end()
                    && span.start() < title.end());
  }
}
