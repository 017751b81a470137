package org.newsgraph.extract.cast.person;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsgraph.annotate.NameTag;
import org.newsgraph.extract.cast.name.ArticleWords;
import org.newsgraph.extract.cast.name.NameOrder;
import org.newsgraph.extract.cast.name.NameSpan;
import org.newsgraph.extract.cast.name.NameWords;
import org.newsgraph.extract.cast.place.NameHeads;

/** Decides which spans are people's names: full names first, then single ones in their light. */
final class PersonSpans {

  private final ArticleWords words;
  private final FullNames full;
  private final SingleNames single;

  PersonSpans(ArticleWords words, NameWords lexicon, NameHeads heads) {
    this.words = words;
    PersonCues cues = new PersonCues(words, lexicon);
    this.full = new FullNames(words, lexicon, heads, cues);
    this.single = new SingleNames(words, lexicon, heads, cues);
  }

  /** The spans that are people's names, tagged so, in reading order. */
  List<NameSpan> choose(List<NameSpan> spans) {
    Set<String> things =
        spans.stream().filter(full::isThing).map(words::text).collect(Collectors.toSet());
    List<NameSpan> fullNames =
        spans.stream()
            .filter(span -> full.isName(span) && !things.contains(words.text(span)))
            .map(span -> span.as(NameTag.PERSON))
            .toList();
    SingleNames.Company company = single.company(fullNames, spans);
    List<NameSpan> people = new ArrayList<>(fullNames);
    people.addAll(singles(spans, single.joined(company, singles(spans, company))));
    people.sort(NameOrder.READING);
    return people;
  }

  private List<NameSpan> singles(List<NameSpan> spans, SingleNames.Company company) {
    return spans.stream()
        .filter(span -> words.isSingle(span) && single.isName(span, company))
        .map(span -> span.as(NameTag.PERSON))
        .toList();
  }
}
