package org.newsgraph.evaluate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.apache.jena.graph.Node;
import org.apache.jena.sparql.core.Var;
import org.apache.jena.sparql.engine.binding.Binding;
import org.newsgraph.ask.NamedQuestion;
import org.newsgraph.ask.Parameter;
import org.newsgraph.ask.QueryTarget;
import org.newsgraph.ask.Questions;
import org.newsgraph.evaluate.score.Answers;
import org.newsgraph.evaluate.score.Row;

/** What a store answers to the six questions, article by article. */
public final class AnswerRows {

  private static final List<String> QUESTIONS =
      List.of(
          "who-is-mentioned",
          "who-met-whom",
          "who-said-what",
          "who-holds-which-role",
          "who-was-where",
          "who-is-in-which-work");

  private final List<Map<String, List<Row>>> byArticle;

  private AnswerRows(List<Map<String, List<Row>>> byArticle) {
    this.byArticle = byArticle;
  }

  /** Asks all questions, for answers of every status. */
  public static AnswerRows of(QueryTarget target) {
    return new AnswerRows(QUESTIONS.stream().map(question -> ask(target, question)).toList());
  }

  /** The answers for the article; its name is the last segment of its source, without ending. */
  public Answers answers(String article) {
    List<List<Row>> of =
        byArticle.stream().map(question -> question.getOrDefault(article, List.of())).toList();
    return new Answers(of.get(0), of.get(1), of.get(2), of.get(3), of.get(4), of.get(5));
  }

  private static Map<String, List<Row>> ask(QueryTarget target, String question) {
    List<Row> rows = new ArrayList<>();
    NamedQuestion asked = Questions.published().find(question);
    boolean hasStatus = asked.parameters().stream().map(Parameter::name).anyMatch("status"::equals);
    target.ask(
        asked.bind(hasStatus ? Map.of("status", "any") : Map.of()),
        answer -> answer.rows().forEach(binding -> rows.add(row(binding))));
    return rows.stream().collect(Collectors.groupingBy(AnswerRows::article));
  }

  private static String article(Row row) {
    return row.get("source").replaceFirst(".*/", "").replaceFirst("\\.[a-z]+$", "");
  }

  private static Row row(Binding binding) {
    Map<String, String> row = new LinkedHashMap<>();
    for (Var variable : binding.varsMentioned()) {
      Optional.ofNullable(binding.get(variable))
          .map(AnswerRows::text)
          .ifPresent(value -> row.put(variable.getVarName(), value));
    }
    return new Row(row);
  }

  private static String text(Node node) {
    return node.isLiteral() ? node.getLiteralLexicalForm() : node.toString();
  }
}
