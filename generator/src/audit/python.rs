//! Airflow's Python sources of one release, parsed: modules by their dotted name, what a
//! name at the top of a module is bound to, and the hash of a function.

use std::cell::OnceCell;
use std::collections::BTreeMap;

use ruff_python_ast::visitor::source_order::{SourceOrderVisitor, TraversalSignal};
use ruff_python_ast::{AnyNodeRef, Expr, Stmt, StmtClassDef, StmtFunctionDef};
use ruff_text_size::{Ranged, TextRange};

use crate::problem::Problem;

/// One file.
pub struct Module {
    /// Path inside the wheel.
    pub path: String,
    /// Its text.
    pub text: String,
    parsed: OnceCell<Result<Vec<Stmt>, String>>,
}

/// All files that were read of one release.
#[derive(Default)]
pub struct Library {
    modules: BTreeMap<String, Module>,
}

/// What binds a name at the top of a module.
#[derive(Clone, Copy)]
pub enum Binding<'a> {
    /// `def`.
    Function(&'a StmtFunctionDef),
    /// `class`.
    Class(&'a StmtClassDef),
    /// `name = value`.
    Value(&'a Expr),
    /// `import a.b as name`: the dotted name of a module.
    Module(&'a str),
    /// `from a.b import c`: level of dots, module, name.
    From(u32, &'a str, &'a str),
}

impl Module {
    /// Its statements; empty if it can't be parsed, which [`Library::problems`] tells.
    pub fn body(&self) -> &[Stmt] {
        self.parse().as_deref().unwrap_or_default()
    }

    fn parse(&self) -> &Result<Vec<Stmt>, String> {
        self.parsed.get_or_init(|| {
            ruff_python_parser::parse_module(&self.text)
                .map(|parsed| parsed.into_syntax().body)
                .map_err(|error| error.to_string())
        })
    }

    /// The line of a place, from 1.
    pub fn line(&self, place: impl Ranged) -> usize {
        let before = self.text.get(..place.start().to_usize()).unwrap_or_default();
        before.bytes().filter(|byte| *byte == b'\n').count() + 1
    }

    /// `file:line` of a place.
    pub fn place(&self, place: impl Ranged) -> String {
        format!("{}:{}", self.path, self.line(place))
    }

    /// The text of a place, on one line.
    pub fn words(&self, place: impl Ranged) -> String {
        let range: TextRange = place.range();
        let text = self.text.get(range.start().to_usize()..range.end().to_usize()).unwrap_or_default();
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    /// Every binding of a name at the top of the module, also inside `if`, `try` and `with`.
    pub fn bindings(&self, name: &str) -> Vec<Binding<'_>> {
        let mut found = Vec::new();
        each(self.body(), &mut |statement| bind(statement, name, &mut found));
        found
    }

    /// What later statements put into a table: `name[key] = value`, whatever `if` it stands under.
    pub fn additions(&self, name: &str) -> Vec<(&Expr, &Expr)> {
        let mut found = Vec::new();
        each(self.body(), &mut |statement| {
            if let Stmt::Assign(assign) = statement
                && let [Expr::Subscript(target)] = assign.targets.as_slice()
                && target.value.as_name_expr().is_some_and(|table| table.id.as_str() == name)
            {
                found.push((&*target.slice, &*assign.value));
            }
        });
        found
    }

    /// A function by `name` or `Class.name`.
    pub fn function(&self, name: &str) -> Option<&StmtFunctionDef> {
        let (class, name) = name.split_once('.').map_or((None, name), |(class, name)| (Some(class), name));
        match class {
            None => self.bindings(name).into_iter().find_map(|binding| match binding {
                Binding::Function(function) => Some(function),
                _ => None,
            }),
            Some(class) => self.bindings(class).into_iter().find_map(|binding| match binding {
                Binding::Class(class) => methods(class).find(|method| method.name.as_str() == name),
                _ => None,
            }),
        }
    }
}

/// The methods of a class.
pub fn methods(class: &StmtClassDef) -> impl Iterator<Item = &StmtFunctionDef> {
    class.body.iter().filter_map(|statement| statement.as_function_def_stmt())
}

/// Goes through the statements of a module, into `if`, `try` and `with`.
fn each<'a>(body: &'a [Stmt], see: &mut dyn FnMut(&'a Stmt)) {
    for statement in body {
        see(statement);
        match statement {
            Stmt::If(choice) => {
                each(&choice.body, see);
                choice.elif_else_clauses.iter().for_each(|clause| each(&clause.body, see));
            }
            Stmt::Try(attempt) => {
                each(&attempt.body, see);
                for handler in &attempt.handlers {
                    let ruff_python_ast::ExceptHandler::ExceptHandler(handler) = handler;
                    each(&handler.body, see);
                }
                each(&attempt.orelse, see);
            }
            Stmt::With(with) => each(&with.body, see),
            _ => {}
        }
    }
}

fn bind<'a>(statement: &'a Stmt, name: &str, found: &mut Vec<Binding<'a>>) {
    let is = |target: &Expr| target.as_name_expr().is_some_and(|target| target.id.as_str() == name);
    match statement {
        Stmt::FunctionDef(function) if function.name.as_str() == name => found.push(Binding::Function(function)),
        Stmt::ClassDef(class) if class.name.as_str() == name => found.push(Binding::Class(class)),
        Stmt::Assign(assign) if assign.targets.iter().any(is) => found.push(Binding::Value(&assign.value)),
        Stmt::AnnAssign(assign) if is(&assign.target) => {
            found.extend(assign.value.as_deref().map(Binding::Value));
        }
        Stmt::Import(import) => {
            for alias in &import.names {
                let bound = alias.asname.as_ref().unwrap_or(&alias.name).as_str();
                if bound == name {
                    found.push(Binding::Module(alias.name.as_str()));
                }
            }
        }
        Stmt::ImportFrom(import) => {
            let module = import.module.as_ref().map_or("", |module| module.as_str());
            for alias in &import.names {
                if alias.asname.as_ref().unwrap_or(&alias.name).as_str() == name {
                    found.push(Binding::From(import.level, module, alias.name.as_str()));
                }
            }
        }
        _ => {}
    }
}

impl Library {
    /// Takes a file in.
    pub fn add(&mut self, path: String, text: String) {
        let dotted = path.trim_end_matches(".py").trim_end_matches("/__init__").replace('/', ".");
        self.modules.insert(dotted, Module { path, text, parsed: OnceCell::new() });
    }

    /// A module by its dotted name.
    pub fn module(&self, dotted: &str) -> Option<&Module> {
        self.modules.get(dotted)
    }

    /// A module by its path.
    pub fn at(&self, path: &str) -> Option<&Module> {
        self.modules.values().find(|module| module.path == path)
    }

    /// All modules below a folder of the wheel.
    pub fn below<'a>(&'a self, folder: &'a str) -> impl Iterator<Item = &'a Module> {
        self.modules.values().filter(move |module| module.path.starts_with(folder))
    }

    /// The dotted name of an import as seen from `from`.
    pub fn absolute(from: &Module, level: u32, module: &str) -> String {
        if level == 0 {
            return module.to_owned();
        }
        let mut steps: Vec<&str> = from.path.split('/').collect();
        for _ in 0..level {
            steps.pop();
        }
        steps.extend(module.split('.').filter(|step| !step.is_empty()));
        steps.join(".")
    }

    /// Files that are no Python, as far as they were looked at.
    pub fn problems(&self) -> Vec<Problem> {
        let failed = |module: &Module| match module.parsed.get() {
            Some(Err(error)) => Some(
                Problem::new(&module.path, format!("can't be parsed as Python: {error}"))
                    .mend("a newer parser may know it: raise ruff_python_parser in generator/Cargo.toml"),
            ),
            _ => None,
        };
        self.modules.values().filter_map(failed).collect()
    }
}

/// SHA-256 of a function's syntax tree: comments, docstrings, spaces and where it stands do not count.
pub fn hash(function: &StmtFunctionDef, module: &Module) -> String {
    let mut shape = Shape { text: String::new(), module };
    for decorator in &function.decorator_list {
        shape.visit_decorator(decorator);
    }
    shape.visit_parameters(&function.parameters);
    let docstring = |statement: &&Stmt| statement.as_expr_stmt().is_some_and(|one| one.value.is_string_literal_expr());
    for statement in function.body.iter().skip_while(docstring) {
        shape.visit_stmt(statement);
    }
    crate::source::sha256(shape.text.as_bytes())
}

/// A syntax tree as text: kinds of nodes in brackets, and the text of the leaves.
struct Shape<'a> {
    text: String,
    module: &'a Module,
}

impl<'a> SourceOrderVisitor<'a> for Shape<'_> {
    fn enter_node(&mut self, node: AnyNodeRef<'a>) -> TraversalSignal {
        use std::fmt::Write;
        let _ = write!(self.text, "({:?}", node.kind());
        let leaf = match node {
            AnyNodeRef::ExprName(name) => Some(name.id.to_string()),
            AnyNodeRef::ExprAttribute(attribute) => Some(attribute.attr.to_string()),
            AnyNodeRef::StringLiteral(text) => Some(format!("{:?}", text.value)),
            AnyNodeRef::InterpolatedStringLiteralElement(text) => Some(format!("{:?}", text.value)),
            AnyNodeRef::ExprCompare(compare) => Some(format!("{:?}", compare.ops)),
            AnyNodeRef::ExprBoolOp(bool_op) => Some(format!("{:?}", bool_op.op)),
            AnyNodeRef::ExprUnaryOp(unary) => Some(format!("{:?}", unary.op)),
            AnyNodeRef::ExprBinOp(binary) => Some(format!("{:?}", binary.op)),
            AnyNodeRef::Keyword(keyword) => keyword.arg.as_ref().map(ToString::to_string),
            AnyNodeRef::Parameter(parameter) => Some(parameter.name.to_string()),
            AnyNodeRef::ExprNumberLiteral(_) | AnyNodeRef::ExprBooleanLiteral(_) => Some(self.module.words(node)),
            AnyNodeRef::StmtImport(_) | AnyNodeRef::StmtImportFrom(_) => Some(self.module.words(node)),
            AnyNodeRef::StmtFunctionDef(function) => Some(function.name.to_string()),
            _ => None,
        };
        if let Some(leaf) = leaf {
            let _ = write!(self.text, " {leaf}");
        }
        TraversalSignal::Traverse
    }

    fn leave_node(&mut self, _: AnyNodeRef<'a>) {
        self.text.push(')');
    }
}

#[cfg(test)]
#[allow(clippy::unwrap_used, clippy::indexing_slicing)]
mod tests {
    use super::*;

    fn module(text: &str) -> Module {
        let mut library = Library::default();
        library.add("a/b.py".to_owned(), text.to_owned());
        library.modules.remove("a.b").unwrap()
    }

    #[test]
    fn the_hash_sees_code_and_nothing_else() {
        let hash_of = |text: &str| {
            let module = module(text);
            hash(module.function("f").unwrap(), &module)
        };
        let one = hash_of("def f(a):\n    \"\"\"Doc.\"\"\"\n    if a: # why\n        b()\n    return g(a, x='1')\n");
        assert_eq!(one, hash_of("\n\ndef f(a):\n    if a:\n        b()\n\n    return g(\n        a, x=\"1\"\n    )\n"));
        for other in [
            "def f(a):\n    if a:\n        b()\n        return g(a, x='1')\n",
            "def f(a):\n    if not a:\n        b()\n    return g(a, x='1')\n",
            "def f(a):\n    if a:\n        b()\n    return g(a, y='1')\n",
            "def f(a):\n    if a:\n        b()\n    return g(a, x='2')\n",
            "def f(a):\n    if a:\n        c()\n    return g(a, x='1')\n",
        ] {
            assert_ne!(one, hash_of(other), "{other}");
        }
    }

    #[test]
    fn names_are_found_under_conditions_too() {
        let module = module("if X:\n    from .c import d as e\nelse:\n    e = 1\nT = {}\nif Y:\n    T[k] = 2\n");
        let bindings = module.bindings("e");
        assert!(matches!(bindings[0], Binding::From(1, "c", "d")));
        assert!(matches!(bindings[1], Binding::Value(_)));
        assert_eq!(Library::absolute(&module, 1, "c"), "a.c");
        assert_eq!(module.additions("T").len(), 1);
    }
}
