package org.newsgraph.extract.quotation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsgraph.annotate.AnnotatedArticle;
import org.newsgraph.clean.Article;
import org.newsgraph.clean.Block;
import org.newsgraph.clean.BlockKind;
import org.newsgraph.text.Alignment;
import org.newsgraph.text.Span;

class QuotationsTest {

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      delimiter = '|',
      textBlock =
          """
          "We are done," she said.                              | We are done,
          “We are done,” she said.                              | We are done,
          ``We are done,'' she said.                            | We are done,
          «We are done», she said.                              | We are done
          ‘We’re done with the players’ bus,’ she said.         | We’re done with the players’ bus,
          'We're done with the players' bus,' she said.         | We're done with the players' bus,
          "She called it 'a farce' twice," he said.             | She called it 'a farce' twice,
          'She called it "a farce" twice,' he said.             | She called it "a farce" twice,
          “She said “never” to me,” he said.                    | She said “never” to me,
          "She said "never" to me," he said.                    | She said "never" to me,
          He told them:"Go home."                               | Go home.
          (“Go home.”)                                          | Go home.
          his ‘Famous’ music video of the players’ strike       | Famous
          her 'Hounds' album                                    | Hounds
          “Go home“, he said                                    | Go home
          He said: "I was there and I saw it.                   | I was there and I saw it.
          """)
  void wordsBetweenMarksAreOneQuotation(String text, String expected) {
    assertThat(texts(text)).containsExactly(expected);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      delimiter = '|',
      textBlock =
          """
          The players' strike and the workers' march ended.
          They told 'em it was rock 'n' roll.
          In the '90s and the ’80s he didn't sing.
          He's 6' 2" tall and she's 5' 9" tall.
          It's the boys' and the girls’ school.
          """)
  void apostrophesAndMeasuresQuoteNothing(String text) {
    assertThat(texts(text)).isEmpty();
  }

  @Test
  void quotationsOfOneParagraphFollowEachOther() {
    assertThat(texts("“Go,” he said. “Now.” She left ‘at once’."))
        .containsExactly("Go,", "Now.", "at once");
  }

  @Test
  void paragraphWithoutClosingMarkRunsToItsEndWhereTheNextOpensAgain() {
    assertThat(texts("He said: \"It was late.", "\"We went home.\" She agreed."))
        .containsExactly("It was late.", "We went home.");
    assertThat(quotations("He said: \"It was late.", "\"We went home.\"").all())
        .extracting(Quotation::closed)
        .containsExactly(false, true);
  }

  @Test
  void britishQuotationOverParagraphsStaysOpen() {
    assertThat(texts("‘It was late.", "‘We didn’t go home,’ he said."))
        .containsExactly("It was late.", "We didn’t go home,");
  }

  @Test
  void strayMarkInTheMiddleQuotesNothing() {
    assertThat(texts("He called it a \"farce and left.")).isEmpty();
  }

  @Test
  void blockSetAsQuotationNeedsNoMarks() {
    Block block = block("I have nothing to add.", 0, BlockKind.QUOTE);
    Quotation quotation = Quotations.of(article(List.of(block))).all().get(0);
    assertThat(quotation.text()).isEqualTo("I have nothing to add.");
    assertThat(quotation.opened()).isFalse();
  }

  @Test
  void spansAreThoseOfTheSource() {
    Block block =
        new Block(BlockKind.BODY, "He said: “Go.”", Alignment.verbatim(new Span(100, 114)));
    Quotations quotations = Quotations.of(article(List.of(block)));
    assertThat(quotations.all().get(0).outer()).isEqualTo(new Span(109, 114));
    assertThat(quotations.all().get(0).inner()).isEqualTo(new Span(110, 113));
    assertThat(quotations.holds(new Span(110, 112))).isTrue();
    assertThat(quotations.holds(new Span(100, 102))).isFalse();
  }

  private static List<String> texts(String... paragraphs) {
    return quotations(paragraphs).all().stream().map(Quotation::text).toList();
  }

  private static Quotations quotations(String... paragraphs) {
    List<Block> blocks = new ArrayList<>();
    int at = 0;
    for (String paragraph : paragraphs) {
      blocks.add(block(paragraph, at, BlockKind.BODY));
      at += paragraph.length() + 2;
    }
    return Quotations.of(article(blocks));
  }

  private static Block block(String text, int at, BlockKind kind) {
    return new Block(kind, text, Alignment.verbatim(new Span(at, at + text.length())));
  }

  private static AnnotatedArticle article(List<Block> blocks) {
    Article article =
        new Article(
            "a.txt",
            "a.txt",
            Optional.empty(),
            "",
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Optional.empty(),
            "en",
            blocks,
            Map.of(),
            List.of());
    return new AnnotatedArticle(article, List.of());
  }
}
