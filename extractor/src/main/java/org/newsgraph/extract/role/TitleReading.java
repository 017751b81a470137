package org.newsgraph.extract.role;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.newsgraph.annotate.AnnotatedArticle;
import org.newsgraph.annotate.Sentence;
import org.newsgraph.annotate.Syntax;
import org.newsgraph.extract.cast.Cast;
import org.newsgraph.extract.role.phrase.Demonyms;
import org.newsgraph.extract.role.phrase.NamedSentence;
import org.newsgraph.extract.role.phrase.RoleNouns;
import org.newsgraph.extract.role.phrase.RolePhrase;
import org.newsgraph.extract.role.phrase.RolePhraseFinder;

/**
 * The descriptions of people in an article, and those of them that stand beside a name or are its
 * predicate. It needs no more than the cast's references, so it can be asked before pronouns are
 * resolved, and again afterwards.
 *
 * @param sentences the sentences with their names
 * @param phrases the descriptions in each sentence, by the sentence's index
 * @param appellations the descriptions that have found their person, in reading order
 */
public record TitleReading(
    List<NamedSentence> sentences, List<List<RolePhrase>> phrases, List<Appellation> appellations) {

  /** Copies the lists. */
  public TitleReading {
    sentences = List.copyOf(sentences);
    phrases = phrases.stream().map(List::copyOf).toList();
    appellations = List.copyOf(appellations);
  }

  /** The reading of the article with the given cast. */
  public static TitleReading of(AnnotatedArticle article, Cast cast) {
    RolePhraseFinder finder = new RolePhraseFinder(new RoleNouns(), new Demonyms());
    Titles titles = new Titles();
    Appositions appositions = new Appositions();
    PredicateRoles predicates = new PredicateRoles();
    List<NamedSentence> sentences = new ArrayList<>();
    List<List<RolePhrase>> phrases = new ArrayList<>();
    List<Appellation> appellations = new ArrayList<>();
    for (Sentence sentence : article.sentences()) {
      NamedSentence named = new NamedSentence(new Syntax(sentence), cast);
      List<RolePhrase> found = finder.in(named);
      sentences.add(named);
      phrases.add(found);
      Set<Appellation> here =
          new LinkedHashSet<>(beside(titles, appositions, Tied.none(named, found)));
      here.addAll(predicates.read(named, found));
      appellations.addAll(here);
    }
    return new TitleReading(sentences, phrases, Counterparts.read(appellations));
  }

  private static List<Appellation> beside(Titles titles, Appositions appositions, Tied tied) {
    titles.read(tied);
    appositions.read(tied);
    return tied.found();
  }

  /** The descriptions given to the person. */
  public List<RolePhrase> of(String person) {
    return appellations.stream()
        .filter(given -> given.person().equals(person))
        .map(Appellation::phrase)
        .toList();
  }

  /** The descriptions of the sentence that stand beside the name of their person. */
  public boolean isAttached(RolePhrase phrase) {
    return appellations.stream()
        .anyMatch(
            given ->
                given.phrase().sentence() == phrase.sentence()
                    && given.phrase().head() == phrase.head());
  }
}
