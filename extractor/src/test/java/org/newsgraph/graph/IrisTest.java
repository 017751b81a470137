package org.newsgraph.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.text.Span;

class IrisTest {

  private final Iris iris = new Iris("http://localhost:3030/id/");

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '"',
      value = {
        "news/2016/a-b_c.txt, news/2016/a-b_c.txt",
        "a b?c#d, a%20b%3Fc%23d",
        "https://x.example//y, https%3A/~/x.example/~/y",
        "../up/./here, ~../up/~./here",
        "caf%C3%A9, caf~25C3~25A9",
        "café 😀, caf%C3%A9%20%F0%9F%98%80",
        "back\\slash, back~5Cslash",
        "a~b, a%7Eb",
      })
  void anArticlesKeyBecomesAPathThatServersTake(String key, String path) {
    assertThat(iris.graph(key)).isEqualTo("http://localhost:3030/id/graph/" + path);
    assertThat(iris.article(key)).isEqualTo("http://localhost:3030/id/article/" + path);
  }

  @Test
  void anArticleNeverTakesTheNameOfASharedGraph() {
    assertThat(List.of(iris.graph("entities"), iris.graph("identities")))
        .doesNotContain(iris.entitiesGraph(), iris.identitiesGraph());
  }

  @Property
  void twoKeysNeverShareAGraph(@ForAll String one, @ForAll String other) {
    assertThat(iris.graph(one).equals(iris.graph(other))).isEqualTo(one.equals(other));
  }

  @Property
  void everyKeyGivesAValidIriOfTheStore(@ForAll String key) {
    URI uri = URI.create(iris.graph(key));
    assertThat(uri.normalize()).isEqualTo(uri);
    assertThat(uri.getFragment()).isNull();
    assertThat(uri.getQuery()).isNull();
  }

  @Test
  void aStretchOfTextIsNamedByItsOffsets() {
    assertThat(iris.stretch("a.txt", new Span(3, 14)).getURI())
        .isEqualTo("http://localhost:3030/id/article/a.txt#char=3,14");
  }

  @Test
  void aBaseEndsWithASlash() {
    assertThatThrownBy(() -> new Iris("http://localhost:3030/id"))
        .hasMessage("A base IRI must end with /, but got http://localhost:3030/id");
  }
}
