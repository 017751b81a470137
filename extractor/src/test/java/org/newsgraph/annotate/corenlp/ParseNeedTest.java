package org.newsgraph.annotate.corenlp;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.newsgraph.annotate.NameTag;
import org.newsgraph.annotate.Token;
import org.newsgraph.text.Span;

class ParseNeedTest {

  @Test
  void aSentenceWithoutNamePronounOrSpeechIsNotParsed() {
    assertThat(ParseNeed.of(tokens("prices/NNS fell/VBD ./."))).isFalse();
    assertThat(ParseNeed.of(tokens("it/PRP rained/VBD ./."))).isFalse();
  }

  @Test
  void aNameIsParsedAlsoWhereItStandsFirst() {
    assertThat(ParseNeed.of(tokens("Ada/NNP left/VBD ./."))).isTrue();
  }

  @Test
  void aPersonOfTheNameTaggerIsParsedWhateverItsPartOfSpeech() {
    Token name = new Token(new Span(0, 3), "Ada", "ada", "JJ", NameTag.PERSON);

    assertThat(ParseNeed.of(List.of(name))).isTrue();
  }

  @Test
  void aPersonalOrRelativePronounIsParsed() {
    assertThat(ParseNeed.of(tokens("she/PRP left/VBD ./."))).isTrue();
    assertThat(ParseNeed.of(tokens("guests/NNS who/WP left/VBD ./."))).isTrue();
  }

  @Test
  void aNounForPeopleIsParsed() {
    assertThat(ParseNeed.of(tokens("ministers/NNS met/VBD ./.").subList(1, 3))).isFalse();
    assertThat(ParseNeed.of(tokens("minister/NN met/VBD ./."))).isTrue();
  }

  @Test
  void speechIsParsedButAnApostropheIsNoSpeech() {
    assertThat(ParseNeed.of(tokens("\"/`` prices/NNS fell/VBD"))).isTrue();
    assertThat(ParseNeed.of(tokens("the/DT firm/NN 's/POS prices/NNS fell/VBD"))).isFalse();
  }

  @Test
  void aSentenceAboveTheBoundIsNotParsed() {
    Token name = tokens("Ada/NNP").get(0);

    assertThat(ParseNeed.of(Collections.nCopies(ParseNeed.LONGEST, name))).isTrue();
    assertThat(ParseNeed.of(Collections.nCopies(ParseNeed.LONGEST + 1, name))).isFalse();
  }

  private static List<Token> tokens(String tagged) {
    return Stream.of(tagged.split(" ")).map(ParseNeedTest::token).toList();
  }

  private static Token token(String tagged) {
    int slash = tagged.lastIndexOf('/');
    String word = tagged.substring(0, slash);
    return new Token(
        new Span(0, word.length()), word, word, tagged.substring(slash + 1), NameTag.NONE);
  }
}
