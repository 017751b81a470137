package org.newsgraph.identify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.newsgraph.finding.ArticleFindings;
import org.newsgraph.finding.Entity;
import org.newsgraph.finding.EntityKind;

class IdentityLaws {

  @Property(tries = 200)
  void theOrderOfArticlesChangesNothing(
      @ForAll("corpora") List<ArticleFindings> corpus, @ForAll Random random) {
    List<ArticleFindings> shuffled = new ArrayList<>(corpus);
    Collections.shuffle(shuffled, random);
    assertThat(identify(shuffled)).isEqualTo(identify(corpus));
  }

  @Property(tries = 200)
  void everyEntityHasOneIdentityAndNoIdentityHasTwoOfAnArticle(
      @ForAll("corpora") List<ArticleFindings> corpus) {
    Identities identities = identify(corpus);
    for (ArticleFindings article : corpus) {
      String key = article.article().key();
      List<String> paths =
          article.entities().stream()
              .map(entity -> identities.of(key, entity.id()).orElseThrow().path())
              .toList();
      assertThat(paths).doesNotHaveDuplicates();
    }
  }

  @Property(tries = 200)
  void anArticleThatComesLaterNeverRenamesThePeopleOfTheOthers(
      @ForAll("corpora") List<ArticleFindings> corpus) {
    List<ArticleFindings> without = corpus.subList(0, corpus.size() - 1);
    Identities before = identify(without);
    Identities after = identify(corpus);
    for (ArticleFindings article : without) {
      String key = article.article().key();
      for (Entity entity : article.entities()) {
        assertThat(after.of(key, entity.id()).map(Identity::path))
            .isEqualTo(before.of(key, entity.id()).map(Identity::path));
      }
    }
  }

  @Property(tries = 200)
  void anEntityIsGoneWithTheLastArticleThatNamesIt(
      @ForAll("corpora") List<ArticleFindings> corpus) {
    List<String> rest = corpus.stream().skip(1).map(a -> a.article().key()).toList();
    assertThat(identify(corpus.subList(1, corpus.size())).all())
        .flatExtracting(Identity::members)
        .extracting(ArticleEntity::article)
        .isSubsetOf(rest);
  }

  @Provide
  Arbitrary<List<ArticleFindings>> corpora() {
    Arbitrary<String> names =
        Arbitraries.of(
            "Ana Bela", "Ána Bela", "ana bela", "Ana", "Bela", "Tide", "O'Dell Rey", "ODell Rey");
    Arbitrary<Entity> entities =
        Combinators.combine(
                Arbitraries.of(EntityKind.class), names, Arbitraries.of("", "film", "song"))
            .as((kind, name, type) -> new Entity("-", kind, type, name, List.of(), List.of()));
    return entities
        .list()
        .ofMaxSize(5)
        .list()
        .ofMinSize(1)
        .ofMaxSize(6)
        .map(
            lists ->
                IntStream.range(0, lists.size()).mapToObj(i -> article(i, lists.get(i))).toList());
  }

  private static ArticleFindings article(int number, List<Entity> entities) {
    Entity[] numbered =
        IntStream.range(0, entities.size())
            .mapToObj(i -> withId("e" + i, entities.get(i)))
            .toArray(Entity[]::new);
    return IdentifierTest.article("article-" + number, numbered);
  }

  private static Entity withId(String id, Entity entity) {
    return new Entity(
        id, entity.kind(), entity.type(), entity.name(), entity.aliases(), entity.mentions());
  }

  private static Identities identify(List<ArticleFindings> corpus) {
    return new Identifier().identify(Stream.of(corpus.toArray(ArticleFindings[]::new)));
  }
}
