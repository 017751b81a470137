package org.newsgraph.graph;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.vocabulary.DCTerms;
import org.apache.jena.vocabulary.RDF;
import org.apache.jena.vocabulary.RDFS;
import org.newsgraph.finding.ArticleDescription;
import org.newsgraph.finding.ArticleFindings;
import org.newsgraph.finding.Entity;
import org.newsgraph.finding.Evidence;
import org.newsgraph.finding.Finding;
import org.newsgraph.finding.MentionForm;
import org.newsgraph.finding.Report;
import org.newsgraph.finding.Status;
import org.newsgraph.identify.Identities;
import org.newsgraph.identify.NameKey;
import org.newsgraph.text.Span;

/** Writes the graph of one article: what it is, whom it names, what it says and what proves it. */
final class ArticleGraph {

  private static final int SLUG_LENGTH = 60;
  private static final Node TYPE = RDF.type.asNode();

  private final ArticleFindings findings;
  private final ArticleDescription description;
  private final ArticleEntities entities;
  private final Iris iris;
  private final Node article;
  private final GraphBuilder graph = new GraphBuilder();

  ArticleGraph(ArticleFindings findings, Identities identities, Iris iris) {
    this.findings = findings;
    this.description = findings.article();
    this.entities = new ArticleEntities(findings, identities, iris);
    this.iris = iris;
    this.article = NodeFactory.createURI(iris.article(description.key()));
  }

  NamedGraph write() {
    describe();
    findings.entities().forEach(this::appear);
    Situations situations =
        new Situations(description.key(), description.codePoints(), entities, iris);
    Set<List<String>> told = new HashSet<>();
    for (Finding finding : findings.findings()) {
      Situation situation = situations.of(finding);
      if (told.add(situation.content())) {
        tell(situation, finding.report());
      }
    }
    return graph.build(iris.graph(description.key()));
  }

  private void describe() {
    graph.add(article, TYPE, Vocabulary.ARTICLE);
    text(article, DCTerms.identifier.asNode(), description.key());
    text(article, Vocabulary.SOURCE, description.source());
    text(article, DCTerms.title.asNode(), description.title());
    text(article, DCTerms.language.asNode(), description.language());
    description.url().ifPresent(url -> text(article, Vocabulary.URL, url));
    description.publisher().ifPresent(name -> text(article, Vocabulary.PUBLISHER, name));
    description.authors().forEach(name -> text(article, Vocabulary.AUTHOR, name));
    description
        .published()
        .ifPresent(date -> graph.add(article, DCTerms.issued.asNode(), Literals.instant(date)));
    description
        .updated()
        .ifPresent(date -> graph.add(article, DCTerms.modified.asNode(), Literals.instant(date)));
  }

  private void appear(Entity entity) {
    Node across = entities.node(entity.id());
    Node here = iris.appearance(description.key(), entity.id());
    graph.add(across, TYPE, Terms.of(entity.kind()));
    graph.add(here, TYPE, Vocabulary.APPEARANCE);
    graph.add(here, Vocabulary.APPEARANCE_OF, across);
    graph.add(here, Vocabulary.APPEARS_IN, article);
    text(here, Vocabulary.NAME, entity.name());
    text(here, Vocabulary.ALIASES, String.join(" | ", entity.aliases().stream().sorted().toList()));
    text(here, Vocabulary.SUBTYPE, entity.type());
    entity.mentions().stream()
        .filter(mention -> mention.form() == MentionForm.NAME)
        .forEach(mention -> graph.add(here, Vocabulary.MENTION, stretch(mention.span())));
  }

  private void tell(Situation situation, Report report) {
    boolean actual = report.status() == Status.ACTUAL;
    Node node = iris.situation(slug(situation.label()), situation.content());
    Node type = actual ? situation.kind() : Terms.unrealised(report.status());
    graph.add(node, TYPE, type);
    graph.add(node, Vocabulary.KIND, situation.kind());
    text(node, RDFS.label.asNode(), situation.label());
    situation.properties().forEach(p -> graph.add(node, p.predicate(), p.object()));
    situation.reported().forEach(p -> graph.add(node, p.predicate(), p.object()));
    if (actual) {
      situation.shortcuts().forEach(graph::add);
    }
    report(situation, node, report);
  }

  private void report(Situation situation, Node told, Report report) {
    Node node = iris.report(description.key(), situation.content());
    graph.add(node, TYPE, Vocabulary.REPORT);
    graph.add(node, Vocabulary.REPORTS, told);
    graph.add(node, Vocabulary.IN_ARTICLE, article);
    text(node, Vocabulary.STATUS, report.status().id());
    text(node, Vocabulary.RULE, report.rule());
    graph.add(node, Vocabulary.CONFIDENCE, Literals.confidence(report.confidence()));
    report.attributedTo().ifPresent(who -> text(node, Vocabulary.ATTRIBUTED_TO, who));
    situation.reported().forEach(p -> graph.add(node, p.predicate(), p.object()));
    report.evidence().forEach(e -> graph.add(node, Vocabulary.EVIDENCE, sentence(e)));
    graph.add(node, Vocabulary.BEST_EVIDENCE, sentence(report.evidence().get(0)));
  }

  private Node sentence(Evidence evidence) {
    Span span = description.codePoints().of(evidence.span());
    Node node = iris.stretch(description.key(), span);
    graph.add(node, TYPE, Vocabulary.SENTENCE);
    graph.add(node, Vocabulary.IN_ARTICLE, article);
    graph.add(node, Vocabulary.START, Literals.integer(span.start()));
    graph.add(node, Vocabulary.END, Literals.integer(span.end()));
    text(node, Vocabulary.TEXT, evidence.text());
    return node;
  }

  private Node stretch(Span span) {
    return iris.stretch(description.key(), description.codePoints().of(span));
  }

  private void text(Node subject, Node predicate, String value) {
    if (!value.isBlank()) {
      graph.add(subject, predicate, Literals.text(value));
    }
  }

  private static String slug(String label) {
    String slug = NameKey.of(label).slug();
    return slug.codePointCount(0, slug.length()) <= SLUG_LENGTH
        ? slug
        : slug.substring(0, slug.offsetByCodePoints(0, SLUG_LENGTH));
  }
}
