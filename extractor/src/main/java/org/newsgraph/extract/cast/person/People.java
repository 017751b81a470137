package org.newsgraph.extract.cast.person;

import java.util.ArrayList;
import java.util.List;
import org.newsgraph.extract.cast.grouping.AliasPhrases;
import org.newsgraph.extract.cast.grouping.NameCircle;
import org.newsgraph.extract.cast.grouping.NameGrouping;
import org.newsgraph.extract.cast.name.ArticleWords;
import org.newsgraph.extract.cast.name.NameOrder;
import org.newsgraph.extract.cast.name.NameSpan;
import org.newsgraph.extract.cast.name.NameWords;
import org.newsgraph.extract.cast.place.NameHeads;

/** Finds the people of an article among the spans that may be names. */
public final class People {

  private final ArticleWords words;
  private final NameWords lexicon;
  private final NameHeads heads;

  /** Finds people in the article's words. */
  public People(ArticleWords words, NameWords lexicon, NameHeads heads) {
    this.words = words;
    this.lexicon = lexicon;
    this.heads = heads;
  }

  /** The people that the spans name, in order of their first name. */
  public List<Person> find(List<NameSpan> spans) {
    NameGrouping grouping = new NameGrouping(words, lexicon);
    List<NameSpan> named = new PersonSpans(words, lexicon, heads).choose(spans);
    List<NameSpan> taken = new ArrayList<>(named);
    spans.stream()
        .filter(span -> named.stream().noneMatch(name -> name.overlaps(span)))
        .forEach(taken::add);
    List<NameSpan> all = new ArrayList<>(named);
    all.addAll(new KnownNames(words, lexicon, heads).find(grouping.group(named), taken));
    all.sort(NameOrder.READING);
    FictionCues fiction = new FictionCues(words, new PersonCues(words, lexicon));
    List<NameCircle> circles = grouping.group(all);
    new AliasPhrases(words).join(circles);
    return circles.stream()
        .filter(circle -> !fiction.isCharacter(circle))
        .map(circle -> new Person(circle.spans()))
        .toList();
  }
}
