package org.newsgraph.identify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.newsgraph.finding.ArticleDescription;
import org.newsgraph.finding.ArticleFindings;
import org.newsgraph.finding.Entity;
import org.newsgraph.finding.EntityKind;
import org.newsgraph.text.CodePoints;

class IdentifierTest {

  @Test
  void theSameFullNameIsOnePerson() {
    Identities identities =
        identify(
            article("a", person("person/1", "Zoë Ferrán-Lund")),
            article("b", person("person/2", "ZOE FERRAN LUND")));

    Identity zoe = identities.of("a", "person/1").orElseThrow();
    assertThat(zoe).isEqualTo(identities.of("b", "person/2").orElseThrow());
    assertThat(zoe.path()).isEqualTo("person/zoe-ferran-lund");
    assertThat(zoe.reason()).isEqualTo(Reason.SAME_FULL_NAME);
    assertThat(zoe.members()).hasSize(2);
  }

  @Test
  void aSingleNameStaysWithItsArticle() {
    Identities identities =
        identify(
            article("a", person("person/madonna", "Madonna")),
            article("b", person("person/madonna", "Madonna")));

    assertThat(identities.all()).hasSize(2);
    assertThat(identities.all())
        .allMatch(identity -> identity.path().matches("person/madonna_[0-9a-f]{16}"))
        .allMatch(identity -> identity.reason() == Reason.SINGLE_NAME);
  }

  @Test
  void namesakesOfOneArticleAreNeverMerged() {
    Identities identities =
        identify(
            article(
                "a",
                person("person/jon-vale", "Jon Vale"),
                person("person/jon-vale-2", "Jon Vale")),
            article("b", person("person/jon-vale", "Jon Vale")),
            article("c", person("person/jon-vale", "Jon Vale")));

    assertThat(identities.all()).hasSize(3);
    assertThat(identities.of("b", "person/jon-vale"))
        .isEqualTo(identities.of("c", "person/jon-vale"));
    assertThat(identities.of("a", "person/jon-vale").orElseThrow().reason())
        .isEqualTo(Reason.NAMESAKES);
  }

  @Test
  void aWorkIsOneWithItsNamesakesOfTheSameTypeOnly() {
    Identities identities =
        identify(
            article("a", new Entity("w", EntityKind.WORK, "film", "Tide", List.of(), List.of())),
            article("b", new Entity("w", EntityKind.WORK, "song", "Tide", List.of(), List.of())),
            article("c", new Entity("w", EntityKind.WORK, "film", "Tide!", List.of(), List.of())));

    assertThat(identities.all())
        .extracting(Identity::path)
        .containsExactly("work/tide_film", "work/tide_song");
  }

  @Test
  void kindsOfOneNameStayApart() {
    Identities identities =
        identify(
            article(
                "a",
                new Entity("p", EntityKind.PLACE, "", "Victoria Hall", List.of(), List.of()),
                person("q", "Victoria Hall")));

    assertThat(identities.all())
        .extracting(Identity::path)
        .containsExactly("person/victoria-hall", "place/victoria-hall");
  }

  @Test
  void theLabelIsTheNameThatMostArticlesGive() {
    Identity identity =
        identify(
                article("a", person("p", "Ana Béla")),
                article("b", person("p", "Ana Bela", "Ana")),
                article("c", person("p", "Ana Bela")))
            .all()
            .get(0);

    assertThat(identity.label()).isEqualTo("Ana Bela");
    assertThat(identity.otherNames()).containsExactly("Ana", "Ana Béla");
  }

  @Test
  void aNameOfSignsAloneStaysWithItsArticle() {
    assertThat(identify(article("a", person("p", "???"))).all().get(0).reason())
        .isEqualTo(Reason.NO_NAME);
  }

  static Identities identify(ArticleFindings... articles) {
    return new Identifier().identify(Stream.of(articles));
  }

  static Entity person(String id, String name, String... aliases) {
    return new Entity(id, EntityKind.PERSON, "", name, List.of(aliases), List.of());
  }

  static ArticleFindings article(String key, Entity... entities) {
    ArticleDescription description =
        new ArticleDescription(
            key,
            key,
            Optional.empty(),
            "",
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            "en",
            CodePoints.PLAIN);
    return new ArticleFindings(description, List.of(entities), List.of());
  }
}
