package org.newsgraph.clean.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.json.JsonReadFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;

/** Reads what a page says about its article in JSON-LD, in the terms of schema.org. */
final class LinkedData {

  private static final Pattern ARTICLE =
      Pattern.compile(
          "(?:https?://schema\\.org/)?(?:.*Article|.*NewsArticle|BlogPosting|LiveBlogPosting|Report|SocialMediaPosting|Review|OpinionNewsArticle)");
  private static final int DEEPEST = 6;

  private final JsonMapper json =
      JsonMapper.builder()
          .enable(JsonReadFeature.ALLOW_UNESCAPED_CONTROL_CHARS)
          .enable(JsonReadFeature.ALLOW_TRAILING_COMMA)
          .build();

  /** What the first article of the page's JSON-LD says. Data that cannot be parsed say nothing. */
  Optional<PageMetadata> read(Document page) {
    List<JsonNode> articles = new ArrayList<>();
    for (Element script : page.select("script[type~=(?i)^application/ld\\+json]")) {
      collect(parse(script.data()), articles, 0);
    }
    return articles.stream().findFirst().map(LinkedData::metadata);
  }

  private JsonNode parse(String data) {
    try {
      return Optional.ofNullable(
              json.readTree(data.replaceAll("^\\s*(?://)?<!\\[CDATA\\[|(?://)?]]>\\s*$", "")))
          .orElse(MissingNode.getInstance());
    } catch (JsonProcessingException e) {
      return MissingNode.getInstance();
    }
  }

  private static void collect(JsonNode node, List<JsonNode> articles, int depth) {
    if (depth > DEEPEST) {
      return;
    }
    if (node.isArray()) {
      node.forEach(each -> collect(each, articles, depth + 1));
    } else if (node.isObject()) {
      if (texts(node.path("@type")).stream().anyMatch(type -> ARTICLE.matcher(type).matches())) {
        articles.add(node);
      }
      collect(node.path("@graph"), articles, depth + 1);
      collect(node.path("mainEntity"), articles, depth + 1);
    }
  }

  private static PageMetadata metadata(JsonNode article) {
    return new PageMetadata(
        first(article.path("headline")).or(() -> first(article.path("name"))),
        first(article.path("datePublished")).or(() -> first(article.path("dateCreated"))),
        first(article.path("dateModified")),
        names(article.path("author")),
        names(article.path("publisher")).stream().findFirst(),
        first(article.path("url"))
            .or(() -> first(article.path("mainEntityOfPage")))
            .or(() -> first(article.path("mainEntityOfPage").path("@id")))
            .filter(address -> address.startsWith("http")),
        first(article.path("inLanguage")));
  }

  private static List<String> names(JsonNode agents) {
    List<String> names = new ArrayList<>();
    Iterable<JsonNode> each = agents.isArray() ? agents : List.of(agents);
    for (JsonNode agent : each) {
      first(agent.isObject() ? agent.path("name") : agent)
          .filter(name -> !name.startsWith("http"))
          .ifPresent(names::add);
    }
    return names;
  }

  private static Optional<String> first(JsonNode node) {
    return texts(node).stream().filter(text -> !text.isBlank()).findFirst();
  }

  /** Some pages escape their JSON for HTML once more. */
  private static List<String> texts(JsonNode node) {
    List<String> texts = new ArrayList<>();
    Iterable<JsonNode> each = node.isArray() ? node : List.of(node);
    for (JsonNode text : each) {
      if (text.isTextual()) {
        texts.add(Parser.unescapeEntities(text.asText(), false).strip());
      }
    }
    return texts;
  }
}
