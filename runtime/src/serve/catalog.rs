//! The tables a server is built over. A catalogue without writes can't name one.

use generated::Toolset;
use generated::table::{
    Effect, FenceWords, Hint, Line, Operation, OperationData, ReadOperation, Release, Schemas, Secrets, Span, Tool,
    View, Vocabulary, Withheld, WriteOperation, argument_names, input_schema,
};
use serde_json::{Map, Value};

/// Words to rename in answers: old key, new key.
pub type Words = &'static [(&'static str, &'static str)];

/// The tables of what changes Airflow.
#[derive(Clone, Copy)]
pub struct Writes {
    /// Tools, in the order shown.
    pub tools: &'static [&'static Tool<WriteOperation>],
    /// Operations, for the check that no id makes one request reach another operation.
    pub operations: &'static [&'static WriteOperation],
}

/// The tables of what reads, and what is common to both kinds.
#[derive(Clone, Copy)]
pub struct Reads {
    /// Tools.
    pub tools: &'static [&'static Tool<ReadOperation>],
    /// Operations, for the check that no id makes one request reach another operation.
    pub operations: &'static [&'static ReadOperation],
    /// Known releases by line, ascending.
    pub releases: &'static [(Line, &'static [Release])],
    /// All toolsets, in the order shown.
    pub toolsets: &'static [Toolset],
    /// Words of answers that are renamed, by line.
    pub words: &'static [(Line, Words)],
    /// Keys of answers whose content is the users' own, where no word is renamed.
    pub opaque: &'static [&'static str],
    /// What to say of refusals, where there is more to say than the status does.
    pub hints: &'static [Hint],
    /// Texts that Airflow puts in place of what a caller may not see.
    pub withheld: &'static [Withheld],
    /// What permissions are called.
    pub vocabulary: &'static Vocabulary,
    /// What is masked in answers.
    pub secrets: &'static Secrets,
    /// Names and words of fences.
    pub fences: &'static FenceWords,
}

/// All tables of a server.
pub struct Catalog {
    reads: Reads,
    write: Option<Writes>,
    /// All tools that can be offered, the most needed first.
    ranked: Vec<Entry>,
    /// Names of tools that are known and never offered, as a read-only server knows its writes.
    withheld: Vec<&'static str>,
}

impl Catalog {
    /// The catalogue of the generated tables, without writes.
    pub fn generated() -> Self {
        Self::over(Reads {
            tools: generated::read::TOOLS,
            operations: generated::read::OPERATIONS,
            releases: generated::RELEASES,
            toolsets: generated::TOOLSETS,
            words: generated::words::RESULTS,
            opaque: generated::words::OPAQUE,
            hints: generated::hints::HINTS,
            withheld: generated::hints::WITHHELD,
            vocabulary: generated::permissions::VOCABULARY,
            secrets: generated::secrets::SECRETS,
            fences: &generated::fences::WORDS,
        })
    }

    /// A catalogue of these tables, without writes.
    pub fn over(reads: Reads) -> Self {
        Self { reads, write: None, ranked: Vec::new(), withheld: Vec::new() }.in_order()
    }

    fn in_order(mut self) -> Self {
        let reads = self.reads.tools.iter().map(|tool| Entry::Read(tool));
        let writes = self.write.iter().flat_map(|writes| writes.tools).map(|tool| Entry::Write(tool));
        self.ranked = reads.chain(writes).collect();
        self.ranked.sort_by_key(Entry::rank);
        self
    }

    /// The same with the tables of writes.
    #[must_use]
    pub fn with_writes(mut self, writes: Writes) -> Self {
        self.write = Some(writes);
        self.in_order()
    }

    /// The same without the tables of writes. Only the tools' names stay, so that a call of
    /// one can be refused in plain words.
    #[must_use]
    pub fn read_only(mut self) -> Self {
        if let Some(writes) = self.write.take() {
            self.withheld = writes.tools.iter().map(|tool| tool.name).collect();
        }
        self.in_order()
    }

    /// Whether no tool that changes Airflow can be called.
    pub fn is_read_only(&self) -> bool {
        self.write.is_none()
    }

    /// Whether `name` is a tool that this read-only server knows and does not offer.
    pub fn withholds(&self, name: &str) -> bool {
        self.withheld.contains(&name)
    }

    /// Names of tools that are known and not offered.
    pub fn withheld(&self) -> &[&'static str] {
        &self.withheld
    }

    /// All tools that can be offered, the most needed first.
    pub fn entries(&self) -> impl Iterator<Item = Entry> + '_ {
        self.ranked.iter().copied()
    }

    /// The tool of that name, or else the one that once bore it.
    pub fn find(&self, name: &str) -> Option<Entry> {
        self.entries()
            .find(|entry| entry.name() == name)
            .or_else(|| self.entries().find(|entry| entry.aliases().contains(&name)))
    }

    /// Data of all operations.
    pub fn operations(&self) -> impl Iterator<Item = &'static OperationData> + Clone + '_ {
        let reads = self.reads.operations.iter().map(|operation| operation.data());
        let writes = self.write.iter().flat_map(|writes| writes.operations).map(|operation| operation.data());
        reads.chain(writes)
    }

    /// Known releases by line, ascending.
    pub fn releases(&self) -> &'static [(Line, &'static [Release])] {
        self.reads.releases
    }

    /// All toolsets, in the order shown.
    pub fn toolsets(&self) -> &'static [Toolset] {
        self.reads.toolsets
    }

    /// Keys of answers whose content is the users' own.
    pub fn opaque(&self) -> &'static [&'static str] {
        self.reads.opaque
    }

    /// What to say of refusals.
    pub fn hints(&self) -> &'static [Hint] {
        self.reads.hints
    }

    /// Texts that Airflow puts in place of what a caller may not see.
    pub fn withheld_texts(&self) -> &'static [Withheld] {
        self.reads.withheld
    }

    /// What permissions are called.
    pub fn vocabulary(&self) -> &'static Vocabulary {
        self.reads.vocabulary
    }

    /// What is masked in answers.
    pub fn secrets(&self) -> &'static Secrets {
        self.reads.secrets
    }

    /// Names and words of fences.
    pub fn fences(&self) -> &'static FenceWords {
        self.reads.fences
    }

    /// Words of answers that are renamed in a line.
    pub fn words_of(&self, line: Line) -> Words {
        self.reads.words.iter().find(|(known, _)| *known == line).map_or(&[], |(_, words)| words)
    }
}

/// One tool of either kind.
#[derive(Clone, Copy)]
pub enum Entry {
    /// It changes nothing.
    Read(&'static Tool<ReadOperation>),
    /// It changes Airflow.
    Write(&'static Tool<WriteOperation>),
}

/// Asks the same of a tool of either kind.
macro_rules! either {
    ($entry:expr, $tool:ident => $answer:expr) => {
        match $entry {
            Entry::Read($tool) => $answer,
            Entry::Write($tool) => $answer,
        }
    };
}

impl Entry {
    /// The tool's name.
    pub fn name(&self) -> &'static str {
        either!(self, tool => tool.name)
    }

    /// Its place in a list of all tools.
    pub fn rank(&self) -> u16 {
        either!(self, tool => tool.rank)
    }

    /// Whether it is listed unless others are chosen.
    pub fn is_default(&self) -> bool {
        either!(self, tool => tool.default)
    }

    /// Its older names.
    pub fn aliases(&self) -> &'static [&'static str] {
        either!(self, tool => tool.aliases)
    }

    /// The toolset it belongs to.
    pub fn toolset(&self) -> &'static str {
        either!(self, tool => tool.toolset)
    }

    /// Its description.
    pub fn says(&self) -> &'static str {
        either!(self, tool => tool.says)
    }

    /// The strongest effect of its calls in a release.
    pub fn effect_in(&self, view: &View) -> Effect {
        either!(self, tool => tool.effect_in(view))
    }

    /// Whether a second call changes no more than the first.
    pub fn idempotent(&self) -> bool {
        either!(self, tool => tool.idempotent)
    }

    /// Whether the release has it.
    pub fn exists_in(&self, view: &View) -> bool {
        either!(self, tool => tool.exists_in(view))
    }

    /// The releases of both lines that have it.
    pub fn spans(&self) -> Vec<Span> {
        either!(self, tool => Line::ALL.iter().flat_map(|line| tool.spans(*line)).collect())
    }

    /// The JSON Schema of its arguments in a release.
    pub fn schema(&self, view: &View, schemas: Schemas) -> Map<String, Value> {
        either!(self, tool => input_schema(tool, view, schemas))
    }

    /// What it may call in a release.
    pub fn operations(&self, view: &View) -> Vec<&'static OperationData> {
        either!(self, tool => tool.calls_in(view).map(|call| call.operation.data()).collect())
    }

    /// The names of its arguments in a release.
    pub fn arguments(&self, view: &View) -> Vec<&'static str> {
        either!(self, tool => argument_names(tool, view).into_iter().map(|(name, _)| name).collect())
    }
}
