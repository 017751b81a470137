package org.newsgraph.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.newsgraph.read.Format;
import org.newsgraph.read.RawArticle;
import org.newsgraph.text.NewsDate;
import org.newsgraph.text.Span;

class TextCleanerTest {

  private static Article clean(String text) {
    return (Article) new Cleaner().clean(new RawArticle("in/a.txt", "a.txt", Format.TEXT, text));
  }

  private static String blocks(Article article) {
    return article.blocks().stream()
        .map(block -> block.kind() + " " + block.text())
        .collect(Collectors.joining("\n"));
  }

  @Test
  void articleWithoutHeaderIsCutIntoDatesHeadlineBodyCaptionsAndCredits() {
    Article article =
        clean(
            """
            03/11/2014 09:12 GMT | Updated 17/11/2014 11:40 GMT

            Mayor Dolan Opens The Harbour Bridge

            Was it worth the wait?

            Mayor Aoife Dolan opened the new bridge across the harbour on Monday.

            JANE ROE via Getty Images
            The mayor and her daughter on the bridge

            She thanked the builders and went home.

            Photo gallery Bridges Of The World See Gallery""");

    assertThat(blocks(article))
        .isEqualTo(
            """
            DATELINE 03/11/2014 09:12 GMT | Updated 17/11/2014 11:40 GMT
            HEADLINE Mayor Dolan Opens The Harbour Bridge
            BODY Was it worth the wait?
            BODY Mayor Aoife Dolan opened the new bridge across the harbour on Monday.
            CREDIT JANE ROE via Getty Images
            CAPTION The mayor and her daughter on the bridge
            BODY She thanked the builders and went home.
            BOILERPLATE Photo gallery Bridges Of The World See Gallery""");
    assertThat(article.title()).isEqualTo("Mayor Dolan Opens The Harbour Bridge");
    assertThat(article.published()).contains(new NewsDate("2014-11-03T09:12:00Z"));
    assertThat(article.updated()).contains(new NewsDate("2014-11-17T11:40:00Z"));
  }

  @Test
  void datelineIsCutOffTheFirstParagraph() {
    Article article =
        clean(
            """
            Title: Ministers meet
            Date: 2020-02-03

            RIGA, Latvia (Reuters) — Two ministers met in Riga on Monday to talk about ships.

            They agreed.
            """);

    assertThat(blocks(article))
        .isEqualTo(
            """
            HEADLINE Ministers meet
            DATELINE RIGA, Latvia (Reuters)
            BODY Two ministers met in Riga on Monday to talk about ships.
            BODY They agreed.""");
  }

  @Test
  void linesBrokenToFitThePageAreJoined() {
    Article article =
        clean(
            """
            The minister said on Tuesday that the talks with her counterpart had
            gone on for longer than anybody had thought, and that the two well-
            rested delegations would meet again in the spring, in Oslo or
            Bergen.
            Nobody else spoke.
            """);

    assertThat(article.blocks())
        .extracting(Block::text)
        .containsExactly(
            "The minister said on Tuesday that the talks with her counterpart had gone on for longer than anybody had thought, and that the two well-rested delegations would meet again in the spring, in Oslo or Bergen.",
            "Nobody else spoke.");
  }

  @Test
  void cleanedCharactersLeadBackToTheirPlaceBehindAnEmoji() {
    String text =
        "Smiles 😀 all\u00a0round\r\n\r\nThe pair&nbsp;met &amp; sha\u00adred \u200ba\tmeal  there.";
    Article article = clean(text);
    Block body = article.blocks().get(1);

    assertThat(body.text()).isEqualTo("The pair met & shared a meal there.");
    int shared = body.text().indexOf("& shared");
    assertThat(body.alignment().toSource(new Span(shared, shared + 8)).of(text))
        .isEqualTo("&amp; sha\u00adred");
  }
}
