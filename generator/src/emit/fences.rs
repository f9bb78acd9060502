//! Rules for fences as Rust literals.

use proc_macro2::TokenStream;
use quote::quote;

use super::{Input, tokens};
use crate::table::{FenceLookup, FenceRule, FenceWords, Fencing, Told};

/// An operation's rule.
pub fn fencing(fencing: &Fencing) -> TokenStream {
    let rule = match &fencing.rule {
        FenceRule::Named => quote!(FenceRule::Named),
        FenceRule::Rows { nowhere } => quote!(FenceRule::Rows { nowhere: #nowhere }),
        FenceRule::Outside(what) => quote!(FenceRule::Outside(#what)),
        FenceRule::Refused(because) => quote!(FenceRule::Refused(#because)),
        FenceRule::LookedUp(FenceLookup { read, place, name, key, rows, query }) => {
            let place = tokens::place(*place);
            let rows = rows.map_or_else(|| quote!(None), |rows| quote!(Some(#rows)));
            let query = query.iter().map(|(name, value)| quote!((#name, #value)));
            quote!(FenceRule::LookedUp(FenceLookup {
                read: #read, place: #place, name: #name, key: #key, rows: #rows, query: &[#(#query),*]
            }))
        }
    };
    let told = match &fencing.told {
        Told::Nothing => quote!(Told::Nothing),
        Told::One => quote!(Told::One),
        Told::Rows(names) => quote!(Told::Rows(&[#(#names),*])),
    };
    quote!(Fencing { rule: #rule, told: #told })
}

/// What fences need of all operations alike.
pub fn words(input: Input<'_>) -> TokenStream {
    let FenceWords { ids, patterns, beyond, all, opaque, suffix } = crate::tabulate::fence_words(input.policy);
    quote! {
        use crate::table::FenceWords;

        /// Names and words of fences.
        pub static WORDS: FenceWords = FenceWords {
            ids: &[#(#ids),*],
            patterns: &[#(#patterns),*],
            beyond: &[#(#beyond),*],
            all: #all,
            opaque: &[#(#opaque),*],
            suffix: #suffix,
        };
    }
}
