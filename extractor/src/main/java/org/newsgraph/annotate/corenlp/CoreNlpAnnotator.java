package org.newsgraph.annotate.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.ling.IndexedWord;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.semgraph.SemanticGraph;
import edu.stanford.nlp.semgraph.SemanticGraphCoreAnnotations;
import edu.stanford.nlp.semgraph.SemanticGraphEdge;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.stream.Stream;
import org.newsgraph.annotate.AnnotatedArticle;
import org.newsgraph.annotate.Annotator;
import org.newsgraph.annotate.Dependency;
import org.newsgraph.annotate.NameTag;
import org.newsgraph.annotate.Sentence;
import org.newsgraph.annotate.Token;
import org.newsgraph.clean.Article;
import org.newsgraph.clean.Block;
import org.newsgraph.clean.BlockKind;
import org.newsgraph.text.Alignment;
import org.newsgraph.text.Span;

/**
 * Annotates with Stanford CoreNLP's lean way: tokens, sentences, parts of speech, lemmas, the
 * three-class name tagger and the dependency parser. Every block is annotated by itself, so that no
 * sentence or name crosses a block's end.
 *
 * <p>CoreNLP's coreference and fine-grained name rules are left out: they cost most of its time,
 * and newsgraph's cast of the article does their work.
 */
public final class CoreNlpAnnotator implements Annotator {

  /** Names the program and models; changes whenever annotations may. */
  public static final String VERSION = "corenlp-4.5.10/pos+3class+depparse";

  private final StanfordCoreNLP pipeline;

  /** Loads the models; takes seconds. */
  public CoreNlpAnnotator() {
    Properties settings = new Properties();
    settings.setProperty("annotators", "tokenize,pos,lemma,ner,depparse");
    settings.setProperty("ssplit.newlineIsSentenceBreak", "always");
    settings.setProperty(
        "ner.model", "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz");
    settings.setProperty("ner.applyNumericClassifiers", "false");
    settings.setProperty("ner.useSUTime", "false");
    settings.setProperty("ner.applyFineGrained", "false");
    settings.setProperty("ner.buildEntityMentions", "false");
    this.pipeline = new StanfordCoreNLP(settings);
  }

  @Override
  public String version() {
    return VERSION;
  }

  @Override
  public AnnotatedArticle annotate(Article article) {
    List<Sentence> sentences = new ArrayList<>();
    for (int block = 0; block < article.blocks().size(); block++) {
      if (article.blocks().get(block).kind() != BlockKind.BOILERPLATE) {
        sentences.addAll(sentencesOf(article.blocks().get(block), block, sentences.size()));
      }
    }
    return new AnnotatedArticle(article, sentences);
  }

  private List<Sentence> sentencesOf(Block block, int blockIndex, int firstIndex) {
    Annotation annotation = new Annotation(block.text());
    pipeline.annotate(annotation);
    List<Sentence> sentences = new ArrayList<>();
    for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
      sentences.add(sentence(sentence, block, blockIndex, firstIndex + sentences.size()));
    }
    return sentences;
  }

  private static Sentence sentence(CoreMap sentence, Block block, int blockIndex, int index) {
    List<CoreLabel> labels = sentence.get(CoreAnnotations.TokensAnnotation.class);
    Span inBlock =
        new Span(labels.get(0).beginPosition(), labels.get(labels.size() - 1).endPosition());
    return new Sentence(
        index,
        blockIndex,
        block.kind(),
        block.alignment().toSource(inBlock),
        inBlock.of(block.text()),
        labels.stream().map(label -> token(label, block.alignment())).toList(),
        dependencies(sentence.get(SemanticGraphCoreAnnotations.BasicDependenciesAnnotation.class)),
        dependencies(
            sentence.get(
                SemanticGraphCoreAnnotations.EnhancedPlusPlusDependenciesAnnotation.class)));
  }

  private static Token token(CoreLabel label, Alignment alignment) {
    return new Token(
        alignment.toSource(new Span(label.beginPosition(), label.endPosition())),
        label.originalText(),
        label.lemma(),
        label.tag(),
        nameTag(label.ner()));
  }

  private static NameTag nameTag(String label) {
    return switch (label) {
      case "PERSON" -> NameTag.PERSON;
      case "ORGANIZATION" -> NameTag.ORGANISATION;
      case "LOCATION" -> NameTag.PLACE;
      default -> NameTag.NONE;
    };
  }

  /** Copy nodes of the enhanced graph stand for the token they copy. */
  private static List<Dependency> dependencies(SemanticGraph graph) {
    Stream<Dependency> roots =
        graph.getRoots().stream().map(root -> new Dependency(-1, root.index() - 1, "root"));
    Stream<Dependency> edges = graph.edgeListSorted().stream().map(CoreNlpAnnotator::dependency);
    return Stream.concat(roots, edges)
        .distinct()
        .sorted(
            Comparator.comparingInt(Dependency::dependent)
                .thenComparingInt(Dependency::governor)
                .thenComparing(Dependency::relation))
        .toList();
  }

  private static Dependency dependency(SemanticGraphEdge edge) {
    IndexedWord governor = edge.getGovernor();
    return new Dependency(
        governor.index() - 1, edge.getDependent().index() - 1, edge.getRelation().toString());
  }
}
