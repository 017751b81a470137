package org.newsgraph.ask;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.newsgraph.problem.ProblemCode;

/** A question's file is read, and its parameters are bound as values. */
class NamedQuestionTest {

  private static final String QUESTION =
      """
      # Who waved to whom?
      # One row a wave.
      # param: status one-of(actual,planned,any) default=actual Which waves.
      # param: who text Only waves of this person.
      # param: from date
      # param: least number default=0.5 Confidence.
      # param: place iri Where.
      # param: min-height number
      # table: name, otherName
      SELECT ?status ?name WHERE {
        ?wave <http://example.org/status> ?status ; <http://example.org/by> ?name .
        FILTER(!BOUND($who) || ?name = $who)
        FILTER(!BOUND($minHeight) || 1 >= $minHeight)
      }
      """;

  private final NamedQuestion question = QuestionReader.read("who-waved", QUESTION);

  @Test
  void theFirstCommentIsTheQuestionInWords() {
    assertThat(question.words()).isEqualTo("Who waved to whom?");
  }

  @Test
  void parametersKeepTheirOrderTypesAndInitialValues() {
    assertThat(question.parameters())
        .extracting(Parameter::name)
        .containsExactly("status", "who", "from", "least", "place", "min-height");
    assertThat(question.parameters().get(0).initial()).contains("actual");
    assertThat(question.parameters().get(1).initial()).isEmpty();
    assertThat(question.parameters().get(1).description()).isEqualTo("Only waves of this person.");
  }

  @Test
  void theTableShowsTheColumnsOfTheHeader() {
    assertThat(question.tableColumns()).containsExactly("name", "otherName");
  }

  @Test
  void anInitialValueIsPutInAndItsColumnStays() {
    var query = question.bind(Map.of());

    assertThat(query.serialize()).contains("status>  \"actual\"");
    assertThat(query.getResultVars()).containsExactly("status", "name");
  }

  @Test
  void aHyphenInAParameterIsACapitalInTheQuery() {
    assertThat(question.bind(Map.of("min-height", "0.8")).serialize()).contains("1 >= 0.8");
  }

  @Test
  void anyLeavesTheVariableAlone() {
    assertThat(question.bind(Map.of("status", "any")).serialize()).contains("?status ;");
  }

  @Test
  void aValueIsATermAndNeverSyntax() {
    String hostile = "x\" . } ; DROP ALL #";

    assertThat(question.bind(Map.of("who", hostile)).serialize())
        .contains("?name = \"x\\\" . } ; DROP ALL #\"");
  }

  @Test
  void aBoundParameterIsKnownToBeBound() {
    assertThat(question.bind(Map.of("who", "Ada")).serialize())
        .doesNotContainIgnoringCase("bound(?who")
        .contains("true");
  }

  @Test
  void anUnknownParameterIsRefusedWithTheNearestName() {
    assertRefused(Map.of("whom", "Ada"), "did you mean who?");
  }

  @Test
  void aValueOfTheWrongTypeIsRefusedWithWhatIsExpected() {
    assertRefused(Map.of("status", "real"), "one of actual, planned, any");
    assertRefused(Map.of("from", "yesterday"), "2016-12-13");
    assertRefused(Map.of("least", "many"), "a number");
    assertRefused(Map.of("place", "London> . } #"), "an absolute IRI");
  }

  @Test
  void datesOfEveryPrecisionAreTaken() {
    Parameter from = question.parameters().get(2);

    assertThat(from.term("2016-12-13").orElseThrow().getLiteralDatatypeURI()).endsWith("#date");
    assertThat(from.term("2016-12").orElseThrow().getLiteralDatatypeURI()).endsWith("#gYearMonth");
    assertThat(from.term("2016").orElseThrow().getLiteralDatatypeURI()).endsWith("#gYear");
  }

  @Test
  void aQueryThatCannotBeParsedNamesLineAndColumn() {
    NamedQuestion broken = QuestionReader.read("broken", "SELECT ?a\nWHERE { ?a ?b }");

    assertThatThrownBy(() -> broken.bind(Map.of()))
        .isInstanceOfSatisfying(
            AskException.class, e -> assertThat(e.code()).isEqualTo(ProblemCode.QUERY_SYNTAX))
        .hasMessageContaining("line 2, column 15");
  }

  @Test
  void aMalformedParameterLineIsQuoted() {
    assertThatThrownBy(() -> QuestionReader.read("broken", "# param: status colour\nASK {}"))
        .isInstanceOf(AskException.class)
        .hasMessageContaining("status colour");
  }

  private void assertRefused(Map<String, String> values, String why) {
    assertThatThrownBy(() -> question.bind(values))
        .isInstanceOfSatisfying(
            AskException.class, e -> assertThat(e.code()).isEqualTo(ProblemCode.QUERY_PARAMETER))
        .hasMessageContaining(why);
  }
}
