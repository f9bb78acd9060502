mod auth;
mod environment;
mod limits;
mod retries;
mod sending;
mod tls;
