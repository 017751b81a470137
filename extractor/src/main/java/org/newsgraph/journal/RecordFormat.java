package org.newsgraph.journal;

import com.fasterxml.jackson.annotation.JsonSubTypes;
import com.fasterxml.jackson.annotation.JsonTypeInfo;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.datatype.jdk8.Jdk8Module;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsgraph.finding.ArticleDescription;
import org.newsgraph.finding.ArticleFindings;
import org.newsgraph.finding.Contact;
import org.newsgraph.finding.Encounter;
import org.newsgraph.finding.Finding;
import org.newsgraph.finding.Presence;
import org.newsgraph.finding.ReportedStatement;
import org.newsgraph.finding.RoleHolding;
import org.newsgraph.finding.Statement;
import org.newsgraph.finding.WorkCredit;
import org.newsgraph.text.NewsDate;

/**
 * The JSON form of journal records, one line each. The stamp stands before the findings, so that a
 * line can be known without reading all of it.
 */
final class RecordFormat {

  @JsonTypeInfo(use = JsonTypeInfo.Id.NAME, property = "finding")
  @JsonSubTypes({
    @JsonSubTypes.Type(value = Encounter.class, name = "encounter"),
    @JsonSubTypes.Type(value = Contact.class, name = "contact"),
    @JsonSubTypes.Type(value = Presence.class, name = "presence"),
    @JsonSubTypes.Type(value = Statement.class, name = "statement"),
    @JsonSubTypes.Type(value = ReportedStatement.class, name = "reported"),
    @JsonSubTypes.Type(value = RoleHolding.class, name = "role"),
    @JsonSubTypes.Type(value = WorkCredit.class, name = "credit")
  })
  private interface TypedFinding {}

  /**
   * What a line is about: a record, or an input that is to be forgotten.
   *
   * @param article the article's key
   * @param asOf the day or time when the article was last changed or published; may be empty
   */
  record LineHead(String input, Stamp stamp, String article, String asOf, boolean forgotten) {

    static LineHead of(JournalRecord entry) {
      ArticleDescription article = entry.findings().article();
      return new LineHead(
          entry.input(),
          entry.stamp(),
          article.key(),
          article.updated().or(article::published).map(NewsDate::iso).orElse(""),
          false);
    }
  }

  /** Schema 1 lacks indirect speech; all else is the same. */
  private static final Set<String> READ = Set.of("1", Integer.toString(ArticleFindings.SCHEMA));

  private final ObjectMapper json =
      new ObjectMapper()
          .registerModule(new Jdk8Module())
          .addMixIn(Finding.class, TypedFinding.class)
          .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES);

  String write(JournalRecord entry) {
    ObjectNode line = json.createObjectNode();
    LineHead head = LineHead.of(entry);
    line.put("schema", ArticleFindings.SCHEMA);
    line.put("input", head.input());
    line.put("fingerprint", head.stamp().fingerprint());
    line.put("version", head.stamp().version());
    line.put("article", head.article());
    line.put("asOf", head.asOf());
    line.set("findings", json.valueToTree(entry.findings()));
    return text(line);
  }

  String writeForgotten(String input) {
    ObjectNode line = json.createObjectNode();
    line.put("schema", ArticleFindings.SCHEMA);
    line.put("input", input);
    line.put("forgotten", true);
    return text(line);
  }

  private String text(ObjectNode line) {
    try {
      return json.writeValueAsString(line);
    } catch (JsonProcessingException e) {
      throw new UncheckedIOException("A journal record could not be written as JSON", e);
    }
  }

  /** Reads a line up to its findings. */
  LineHead head(String line) throws IOException {
    Map<String, String> fields = new HashMap<>();
    try (JsonParser parser = json.createParser(line)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.FIELD_NAME && parser.nextToken().isScalarValue()) {
        fields.put(parser.currentName(), parser.getText());
      }
    }
    checkSchema(field(fields, "schema"));
    return fields.containsKey("forgotten")
        ? new LineHead(field(fields, "input"), new Stamp("", ""), "", "", true)
        : new LineHead(
            field(fields, "input"),
            new Stamp(field(fields, "fingerprint"), field(fields, "version")),
            field(fields, "article"),
            field(fields, "asOf"),
            false);
  }

  private static String field(Map<String, String> fields, String name) throws IOException {
    return Optional.ofNullable(fields.get(name))
        .orElseThrow(() -> new IOException("The journal line lacks '%s'".formatted(name)));
  }

  ArticleFindings findings(String line) throws IOException {
    return json.treeToValue(json.readTree(line).get("findings"), ArticleFindings.class);
  }

  private static void checkSchema(String schema) throws IOException {
    if (!READ.contains(schema)) {
      throw new IOException(
          "The journal is of schema %s, but this newsgraph reads schemas 1 to %d"
              .formatted(schema, ArticleFindings.SCHEMA));
    }
  }
}
