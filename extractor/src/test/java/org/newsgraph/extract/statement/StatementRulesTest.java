package org.newsgraph.extract.statement;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.newsgraph.annotate.AnnotatedArticle;
import org.newsgraph.extract.cast.Cast;
import org.newsgraph.extract.quotation.Quotations;
import org.newsgraph.extract.reading.Reading;
import org.newsgraph.extract.scene.Scenes;
import org.newsgraph.finding.Statement;
import org.newsgraph.fixture.FrozenText;
import org.newsgraph.fixture.NamedCast;

class StatementRulesTest {

  @Test
  void clauseBehindTheWordsNamesTheSpeaker() {
    assertThat(said("following"))
        .containsExactly(
            "Mara Lindqvist: The bridge is safe,",
            "Olaf Berg: The road is not,",
            "Mara Lindqvist: Is the ferry safe?",
            "Olaf Berg: Nobody has drowned yet,");
  }

  @Test
  void utteranceBrokenByItsClauseIsOneStatement() {
    assertThat(said("split"))
        .containsExactly(
            "Mara Lindqvist: The bridge is safe, but the road is not.",
            "Olaf Berg: We closed the road, The bridge is another matter.",
            "Olaf Berg: We closed the road,",
            "Mara Lindqvist: we opened it,");
  }

  @Test
  void clauseOrLabelBeforeTheWordsNamesTheSpeaker() {
    assertThat(said("leading"))
        .containsExactly(
            "Mara Lindqvist: The bridge is safe and I have walked it.",
            "Olaf Berg: I would not walk it for all the tea in China.",
            "Mara Lindqvist: Nobody asked him to.",
            "Olaf Berg: Nobody needs to ask me.",
            "Olaf Berg: Close it before it closes itself.");
  }

  @Test
  void sentenceThatBeginsWithItsVerbStopsNoArticle() {
    assertThat(said("verb-first"))
        .containsExactly("(): We will keep the dairy open for another year.");
  }

  @Test
  void fragmentBelongsToTheSubjectOfTheVerbThatGovernsIt() {
    assertThat(said("fragments"))
        .containsExactly(
            "Mara Lindqvist: safe for a long time",
            "Mara Lindqvist: a disgrace to the county",
            "Olaf Berg: older than the sea",
            "Olaf Berg: ever paid a fare",
            "(Critics): the queen of concrete");
  }

  @Test
  void wordsThatStandAloneBelongToWhoSpokeBefore() {
    assertThat(said("alone"))
        .containsExactly(
            "Mara Lindqvist: We have no choice, and no money either.",
            "Mara Lindqvist: The bridge is another matter.",
            "Olaf Berg: I have heard this every year since I was a boy.");
  }

  @Test
  void unnamedSpeakersAreKeptAndNamesAreNoStatements() {
    assertThat(said("unnamed"))
        .containsExactly(
            "(a spokesman): Nobody asked the fishermen,", "Harbour Union: Nobody asked us,");
  }

  @Test
  void paragraphWithoutClosingMarkGoesOnInTheNext() {
    assertThat(said("paragraphs"))
        .containsExactly(
            "Mara Lindqvist: The bridge is safe, We measured it. We shall measure it again,");
  }

  @Test
  void answersOfAnInterviewNeedNoMarks() {
    assertThat(said("interview"))
        .contains(
            "Mac Giolla Bhríde: What I said in August would happen, because they have met none of"
                + " our demands.")
        .noneMatch(statement -> statement.contains("Who was in the room"));
  }

  @Test
  void evidenceBeginsWithTheSentenceThatNamesTheSpeaker() {
    Statement twitter = find("leading").get(1);
    assertThat(twitter.report().evidence().get(0).text()).isEqualTo("Olaf Berg wrote on Twitter:");
    assertThat(twitter.report().evidence()).hasSize(2);
  }

  private List<String> said(String name) {
    AnnotatedArticle article = FrozenText.of(getClass(), name);
    Cast cast = cast(article);
    return find(name).stream()
        .map(
            statement ->
                statement
                        .speaker()
                        .map(id -> cast.entity(id).name())
                        .orElse("(" + statement.speakerText() + ")")
                    + ": "
                    + statement.quote())
        .toList();
  }

  private List<Statement> find(String name) {
    AnnotatedArticle article = FrozenText.of(getClass(), name);
    Cast cast = cast(article);
    Reading reading =
        Reading.of(
            article,
            Quotations.of(article),
            cast,
            new Scenes(article, Quotations.of(article), cast));
    return new StatementRules()
        .find(reading).stream()
            .flatMap(f -> f instanceof Statement s ? Stream.of(s) : Stream.<Statement>empty())
            .toList();
  }

  private static Cast cast(AnnotatedArticle article) {
    return new NamedCast(article)
        .people("Mara Lindqvist", "Olaf Berg", "Mac Giolla Bhríde")
        .organisations("Harbour Union")
        .cast();
  }
}
