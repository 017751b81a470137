package org.newsgraph.evaluate.corpus;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.function.Function;
import org.newsgraph.annotate.AnnotatedArticle;
import org.newsgraph.evaluate.Counts;
import org.newsgraph.finding.Entity;
import org.newsgraph.finding.Mention;
import org.newsgraph.finding.MentionForm;
import org.newsgraph.read.RawArticle;
import org.newsgraph.text.Span;

/**
 * GUM, the Georgetown University Multilayer Corpus (Zeldes 2017): is each "he" and "she", and each
 * description that is taken for somebody, linked to the person whom the corpus names? A link is
 * right when the person bears a name that the corpus gives to the same entity; a pronoun whose
 * entity has a name and that has no right link is missed.
 */
public final class GumCorpus implements Corpus {

  private static final Set<String> PRONOUNS = Set.of("he", "she", "his", "her");

  private final List<GumDocument> documents;

  /**
   * The corpus.
   *
   * @param files the lines of each document's CoNLL-U file, by the document's name
   */
  public GumCorpus(SortedMap<String, List<String>> files) {
    this.documents = Corpus.documents(files, GumDocument::of);
  }

  @Override
  public List<RawArticle> texts() {
    return documents.stream().map(document -> document.text().article()).toList();
  }

  @Override
  public CorpusScore score(Function<RawArticle, AnnotatedArticle> annotation) {
    CorpusScore score = new CorpusScore();
    for (GumDocument document : documents) {
      Links links = Links.of(annotation.apply(document.text().article()));
      document.tokens().stream()
          .filter(token -> token.tag().startsWith("PRP") && PRONOUNS.contains(token.lemma()))
          .forEach(token -> pronoun(score, document, links, token));
      links.people().forEach(person -> descriptions(score, document, person));
    }
    return score;
  }

  private static void pronoun(
      CorpusScore score, GumDocument document, Links links, GumToken token) {
    List<Entity> given = links.meantBy(token.at());
    List<Span> names = document.namesOf(token.innermost());
    boolean right = given.stream().anyMatch(person -> isOne(person, names));
    boolean wrong = !given.isEmpty() && !right;
    boolean missed = !names.isEmpty() && !right;
    score.add("he, she", new Counts(right ? 1 : 0, wrong ? 1 : 0, missed ? 1 : 0));
    if (wrong || missed) {
      fault(score, document, token.at(), given, names);
    }
  }

  private static void descriptions(CorpusScore score, GumDocument document, Entity person) {
    for (Mention mention : person.mentions()) {
      if (mention.form() == MentionForm.DESCRIPTION) {
        List<Span> names =
            document.tokens().stream()
                .filter(token -> token.at().overlaps(mention.span()))
                .flatMap(token -> token.people().stream())
                .distinct()
                .flatMap(number -> document.namesOf(number).stream())
                .toList();
        boolean right = isOne(person, names);
        score.decide("descriptions given", true, right);
        if (!right) {
          fault(score, document, mention.span(), List.of(person), names);
        }
      }
    }
  }

  private static boolean isOne(Entity person, List<Span> names) {
    return names.stream().anyMatch(name -> Links.isNamed(person, name));
  }

  private static void fault(
      CorpusScore score, GumDocument document, Span at, List<Entity> given, List<Span> names) {
    String text = document.text().article().text();
    score.fault(
        "%s  ...%s[%s]%s...  given %s, named %s"
            .formatted(
                document.text().article().source(),
                text.substring(Math.max(0, at.start() - 160), at.start()).replace('\n', ' '),
                at.of(text),
                text.substring(at.end(), Math.min(text.length(), at.end() + 40)).replace('\n', ' '),
                given.stream().map(Entity::name).toList(),
                names.stream().map(name -> name.of(text)).distinct().toList()));
  }
}
