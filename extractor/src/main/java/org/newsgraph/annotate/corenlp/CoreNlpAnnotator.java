package org.newsgraph.annotate.corenlp;

import edu.stanford.nlp.ling.CoreAnnotations;
import edu.stanford.nlp.ling.CoreLabel;
import edu.stanford.nlp.pipeline.Annotation;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.trees.GrammaticalRelation;
import edu.stanford.nlp.trees.TypedDependency;
import edu.stanford.nlp.util.CoreMap;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Properties;
import java.util.concurrent.CompletableFuture;
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
 * and newsgraph's cast of the article does their work. Of the parser only its basic tree is asked
 * for, since no rule reads the graphs that CoreNLP derives from it. A sentence that can bear no
 * fact, or is longer than any real one, has no tree.
 */
public final class CoreNlpAnnotator implements Annotator {

  /** Names the program and models; changes whenever annotations may. */
  public static final String VERSION = "corenlp-4.5.10/pos+3class+gated-basic-depparse";

  private final StanfordCoreNLP words;
  private final StanfordCoreNLP names;
  private final Parsers parsers;

  /** Loads the models, side by side; takes seconds. */
  public CoreNlpAnnotator() {
    CompletableFuture<StanfordCoreNLP> nameTagger =
        CompletableFuture.supplyAsync(CoreNlpAnnotator::nameTagger);
    CompletableFuture<Parsers> trees = CompletableFuture.supplyAsync(Parsers::new);
    this.words = wordTagger();
    this.names = nameTagger.join();
    this.parsers = trees.join();
  }

  private static StanfordCoreNLP wordTagger() {
    Properties settings = new Properties();
    settings.setProperty("annotators", "tokenize,pos,lemma");
    settings.setProperty("ssplit.newlineIsSentenceBreak", "always");
    return new StanfordCoreNLP(settings);
  }

  /** Runs on what {@link #wordTagger()} has annotated, so its requirements are not checked. */
  private static StanfordCoreNLP nameTagger() {
    Properties settings = new Properties();
    settings.setProperty("annotators", "ner");
    settings.setProperty(
        "ner.model", "edu/stanford/nlp/models/ner/english.all.3class.distsim.crf.ser.gz");
    settings.setProperty("ner.applyNumericClassifiers", "false");
    settings.setProperty("ner.useSUTime", "false");
    settings.setProperty("ner.applyFineGrained", "false");
    settings.setProperty("ner.buildEntityMentions", "false");
    return new StanfordCoreNLP(settings, false);
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
    words.annotate(annotation);
    names.annotate(annotation);
    List<Sentence> sentences = new ArrayList<>();
    for (CoreMap sentence : annotation.get(CoreAnnotations.SentencesAnnotation.class)) {
      sentences.add(sentence(sentence, block, blockIndex, firstIndex + sentences.size()));
    }
    return sentences;
  }

  private Sentence sentence(CoreMap sentence, Block block, int blockIndex, int index) {
    List<CoreLabel> labels = sentence.get(CoreAnnotations.TokensAnnotation.class);
    Span inBlock =
        new Span(labels.get(0).beginPosition(), labels.get(labels.size() - 1).endPosition());
    List<Token> tokens = labels.stream().map(label -> token(label, block.alignment())).toList();
    return new Sentence(
        index,
        blockIndex,
        block.kind(),
        block.alignment().toSource(inBlock),
        inBlock.of(block.text()),
        tokens,
        ParseNeed.of(tokens) ? tree(sentence) : List.of());
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

  private List<Dependency> tree(CoreMap sentence) {
    Collection<TypedDependency> tree = parsers.tree(sentence);
    return tree.stream()
        .map(CoreNlpAnnotator::dependency)
        .sorted(Comparator.comparingInt(Dependency::dependent))
        .toList();
  }

  private static Dependency dependency(TypedDependency typed) {
    int dependent = typed.dep().index() - 1;
    return typed.reln().equals(GrammaticalRelation.ROOT)
        ? new Dependency(-1, dependent, "root")
        : new Dependency(typed.gov().index() - 1, dependent, typed.reln().toString());
  }
}
