package io.paperdigest.digest;

import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The turns of phrase by which abstracts in English are told apart, as alternatives of regular expressions. */
final class Vocabulary {

    private static final Pattern COMMA = Pattern.compile("\\s*,\\s+");

    /** What a paper calls itself. */
    static final String PAPER = any("""
            paper, work, study, article, report, letter, survey, thesis, note, review, manuscript, chapter, tutorial,
            research, contribution, project""");

    /** Makes something new. */
    static final String MAKES = any("""
            propos, introduc, present, releas, develop, design, devis, unveil, put forward, formulat, contribut,
            establish, construct, curat, build, built, creat, open-sourc, initiat, pioneer, describ, defin, deriv,
            offer, outlin, implement, collect, elaborat, reframe, reformulat, suggest, advanc, advocat, launch""");

    /** Finds something out. */
    static final String FINDS = any("""
            show, demonstrat, find, found, prov, reveal, discover, observ, uncover, identif, argu, stud, investigat,
            explor, analy[sz], examin, survey, review, address, tackl, conduct, evaluat, benchmark, compar, extend,
            adapt, adopt, question, endeavou?r, revisit, rethink, characteri[sz], consider, provid, perform, test, ask,
            focus, take, quantif, systemati, report, summari[sz], discuss, generali[sz], learn, train, enabl, use,
            employ, leverag, combin, apply, model, measur""");

    /** What stands between the one who does and what is done. */
    static final String ADVERB = any("""
            \\w+ly, also, then, thus, first, therefore, here, further, hereby, instead, now, aims? to, have, has,
            are excited to, seeks? to""");

    /** What is given away with a paper. */
    static final String GOODS = any("""
            code, codes, codebase, source codes?, datasets?, data, models?, weights, implementations?, demos?,
            checkpoints?, project page, project website, website, web page, webpage, videos?, resources, scripts,
            benchmark, library, package, software, toolkit, materials""");

    static final String AVAILABLE = any("""
            available, released, found, accessed, accessible, open-?sourced, published, public, provided, shared""");

    static final String GIVES = any("""
            releas\\w*, open-?sourc\\w*, provid\\w*, shar\\w*, publish\\w*, mak\\w*""");

    /** Leads over, and never says anything on its own. */
    static final String LEADING_OVER = any("""
            here, hence, thus, however, therefore, specifically, concretely, moreover, furthermore, additionally,
            finally, lastly, first, firstly, second, secondly, third, thirdly, next, then, also, consequently,
            accordingly, besides, meanwhile, instead, nevertheless, nonetheless, notably, importantly, overall,
            subsequently, ultimately, further, crucially, rather, herein, for this, in particular, in addition,
            in response, in contrast, in summary, in short, in turn, in doing so, in fact, as a result, as such,
            for this purpose, for this reason, for that purpose, to this end, to that end, to do so, to do this,
            to achieve this, towards? this(?: goal| end| aim)?, with this in mind, with that in mind,
            more specifically, more precisely, more importantly, in light of this, along the way, by doing so,
            on the other hand""");

    /** Begins a clause that says what the work is for, or what it follows from. */
    static final String REASON = any("""
            (?:in order )?to (?!our\\b|the best\\b|what\\b|date\\b)\\w+, motivated by, inspired by,
            given (?:this|these|the|that), in light of, in view of, considering, recogni[sz]ing, due to, because of,
            in an effort, with the (?:aim|goal), aiming (?:to|at), in response to,
            as an? (?:first )?(?:step|alternative|remedy|solution),
            (?:with|within|using|from|based on|building (?:up)?on|through|by|following|leveraging|on|under|for)\
             (?:this|these|that|those|such)""");

    /** Begins a clause that says how, where or when. */
    static final String SUBORDINATE = any("""
            in, to, with, by, based, building, drawing, following, leveraging, using, as, through, from, for, on, under,
            towards?, guided, beyond, unlike, while, since, although, though, despite, at, among, over, when, after,
            compared, rather, given, if, due, because""");

    /** A sentence may be cut before these. */
    static final String CONNECTIVE = any("""
            that, which, who, where, while, whereas, when, because, since, so, but, and, or, by, with, without, using,
            via, for, from, through, based, enabling, allowing, leading, achieving, including, such, under, across,
            between, over, on, in, to, as, if, even, rather, thereby, thus""");

    /** A sentence may not be cut after these, which want to go on. */
    static final String TRANSITIVE = any("""
            shows?, finds?, demonstrates?, prove, reveal, observe, argue, suggest, indicate, so, such, is, are, how,
            exhibit, propose, aims, able, order, as, of, on, to""");

    /** A text that is cut must not end in these. */
    static final String DANGLING = any("""
            an?, the, of, and, or, in, on, to, for, with, by, from, at, as, that, which, is, are, be, its, their, our,
            this, these, via, using, into, than, both, between, not, e\\.g\\., i\\.e\\., such, we, can, while, when,
            where, who, how, what, why, if, do, does, has, have, was, were, it, per, over, under, towards?, through,
            based, due, according, depending, compared, called, named, termed, along, able, designed, rendered""");

    /** Abbreviations that never end a sentence. */
    static final String INNER_ABBREVIATION = any("""
            e\\.g, i\\.e, cf, vs, viz, resp, approx, Figs?, Eqs?, Eqns?, Secs?, Sect, Tabs?, Refs?, Thms?, Defs?, Algs?,
            Chaps?, Nos?, Vols?, pp?, w\\.r\\.t, a\\.k\\.a, Dr, Prof, Mr, Mrs, Ms, St""");

    /** Abbreviations that may end a sentence. */
    static final String ABBREVIATION = any("""
            et al, etc, ca, Lem, Prop, App, i\\.i\\.d, s\\.t, Jr, Sr, Inc, Ltd, Corp, U\\.S, U\\.K, Ph\\.D, [A-Z]""");

    /** Words that clearly begin a sentence. */
    static final String OPENING = any("""
            We, The, This, These, Those, In, Our, Here, To, However, It, For, An?, By, On, As, With, While, Although,
            Thus, Hence, Moreover, Furthermore, Finally, Specifically, Experiments, Results, Such, When, Based,
            Inspired, Motivated, Existing, Recent, Despite, They, Extensive, Second, First""");

    private Vocabulary() {}

    /** One of the phrases, which are separated by commas, with one space between words. */
    private static String any(String phrases) {
        return COMMA.splitAsStream(phrases.strip()).collect(Collectors.joining("|", "(?:", ")"));
    }
}
