package org.newsgraph.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsgraph.read.Format;
import org.newsgraph.read.RawArticle;
import org.newsgraph.text.Alignment;

class CleanerLawsTest {

  private final Cleaner cleaner = new Cleaner();

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "The mayor met her. ",
            "Two of them spoke in RIGA - ",
            "\n",
            "\n\n",
            "\r\n",
            "\t",
            "  ",
            "\u00a0",
            "\u00ad",
            "\u200b",
            "😀",
            "👩\u200d🚀",
            "&amp;",
            "&nbsp;",
            "&#8217;",
            "& ",
            "Title: ",
            "By Jane Roe",
            "(Photo by Jane Roe/AFP)",
            " via Getty Images",
            "12/11/2016 10:00 GMT",
            "Read more:",
            "- ",
            "<p>",
            "</p>",
            "<b>",
            "</b>",
            "<br>",
            "<figcaption>",
            "</figcaption>")
        .list()
        .ofMaxSize(40)
        .map(parts -> String.join("", parts));
  }

  @Property(tries = 300)
  void everyCharacterOfABlockComesFromTheSource(
      @ForAll("texts") String text, @ForAll Format format) {
    CleanOutcome outcome = cleaner.clean(new RawArticle("a", "a", format, text));
    if (outcome instanceof Article article) {
      article
          .blocks()
          .forEach(block -> block.alignment().runs().forEach(run -> check(text, block, run)));
    }
  }

  private static void check(String source, Block block, Alignment.Run run) {
    String clean = block.text().substring(run.clean(), run.cleanEnd());
    String made = source.substring(run.source(), run.sourceEnd());
    if (run.extra() == 0) {
      assertThat(made.replaceAll("[\\s\u00a0]", " ")).isEqualTo(clean);
    } else {
      assertThat(
              made.startsWith("&")
                  || made.codePoints()
                      .allMatch(c -> " \t\r\n\u00a0\u00ad\u200b&;nbsp<>/".indexOf(c) >= 0))
          .as("%s made from %s", clean, made)
          .isTrue();
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A", "A ", "a. ", "&", "(", "By A", "A, ", "/A ", "1/1/20", "A-", "-", ": ", "\n",
        "Title: ", "<", "<p>", "</", "<div>"
      })
  void longNonsenseIsCleanedQuickly(String piece) {
    String text = piece.repeat(10_000 / piece.length());

    for (Format format : Format.values()) {
      Assertions.assertTimeout(
          Duration.ofSeconds(20), () -> cleaner.clean(new RawArticle("a", "a", format, text)));
    }
  }
}
